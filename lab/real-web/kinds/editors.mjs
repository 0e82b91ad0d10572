// Rich text editors: an author pastes the card's HTML into the editor's source view, and saves.
import {build} from 'esbuild';
import {editors} from '../../../test/support/editors.mjs';
import {pageWith, snippets} from '../site.mjs';
import {load, versionOf} from '../tools.mjs';

export const title = 'Editors';

/** What the loaded editor makes of the HTML, as a page that then shows it. @param {string} scripts @param {string} edit an expression @param {string} form */
const pageOf = (scripts, edit, form) =>
  pageWith(
    `<div id="work"><div id="editor"></div></div><div id="place"></div>
    ${scripts}
    <script type="module">
      const edit = ${edit};
      const html = edit(${JSON.stringify(snippets[form]).replaceAll('</', '<\\/')});
      work.remove();
      for (const leftover of document.querySelectorAll('body > :not(main)')) leftover.remove();
      place.setHTMLUnsafe(html);
    </script>`,
  );

/** @type {{[name: string]: string}} */
const packages = {
  'CKEditor 5': 'ckeditor5',
  TinyMCE: 'tinymce',
  Trix: 'trix',
  Summernote: 'summernote',
  Quill: 'quill',
};
const forms = ['plain', 'static'];

/** @type {import('../tools.mjs').Row[]} */
export const rows = [
  ...Object.entries(editors).map(([name, {scripts}]) => ({
    name,
    version: versionOf(packages[name]),
    forms,
    change: ({script}, form) => ({
      page: pageOf(
        scripts.map((file) => load(file)).join(''),
        `await (await import('/test/support/editors.mjs')).editors['${name}'].open(window)`,
        form,
      ),
      script,
    }),
  })),
  ...[
    ['TipTap', '@tiptap/core', 'tiptap'],
    ['Lexical', 'lexical', 'lexical'],
  ].map(([name, tool, file]) => ({
    name,
    version: versionOf(tool),
    forms,
    async change({script}, form) {
      const entryPoints = [`lab/real-web/pages/${file}.mjs`];
      await build({entryPoints, bundle: true, outdir: 'build/real-web', format: 'iife', logLevel: 'error'});
      return {
        page: pageOf(`<script src="/build/real-web/${file}.js"></script>`, 'window.edit', form),
        script,
      };
    },
  })),
];
