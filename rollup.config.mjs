import {readdirSync, readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {minifyTemplateLiterals} from 'rollup-plugin-minify-template-literals';
import {oneLit} from './scripts/build/one-lit.mjs';
import {templates} from './scripts/build/templates.mjs';

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
/** Where scripts/build/build.mjs builds. */
const out = process.env.OUT ?? 'dist';

/**
 * Nearly all of the script runs right away, so Chromium should compile it in one go while it loads. Must be the
 * first line: https://v8.dev/blog/explicit-compile-hints
 */
const compileHint = '//# allFunctionsCalledOnLoad';

/**
 * Bundles an entry, with everything that it needs, into a classic script.
 * @param {string} input
 * @param {string} file
 * @param {import('rollup').Plugin[]} plugins
 * @returns {import('rollup').RollupOptions & {output: import('rollup').OutputOptions}}
 */
export const script = (input, file, ...plugins) => ({
  input,
  output: {
    file,
    format: 'iife',
    banner: `${compileHint}\n/*! iop-return-card ${version}, MIT; Lit (c) Google LLC, BSD-3-Clause */`,
  },
  plugins: [
    ...plugins,
    nodeResolve({exportConditions: ['development'], ignoreSideEffectsForRoot: true}),
    oneLit,
    minifyTemplateLiterals({failOnError: true, exclude: '**/node_modules/**'}),
    templates,
    terser({
      ecma: 2022,
      compress: {passes: 3, unsafe_arrows: true, unsafe_methods: true, pure_getters: true, keep_fargs: false},
      // Lit's private names.
      mangle: {properties: {regex: /^(_\$|__)/}},
      // ASCII only, so that accents survive on pages in any encoding.
      format: {comments: /^!|^# all/, ascii_only: true},
    }),
  ],
});

/** @param {string} name */
const entry = (name) => `${out}/modules/entries/${name}.js`;

const generated = `${out}/modules/languages/generated`;
const languages = readdirSync(generated, {withFileTypes: true})
  .filter((entry) => entry.isDirectory())
  .map(({name}) => name);

/** A script in one language has one card instead of all, and no page to follow. @param {string} language */
function only(language) {
  /** @type {{[id: string]: string}} */
  const replacements = {
    './generated/cards.js': resolve(generated, language, 'cards.js'),
    '../languages/page-language.js': resolve(out, 'modules/languages/fixed-language.js'),
  };
  return {name: 'only-one-language', resolveId: (/** @type {string} */ id) => replacements[id]};
}

export default [
  script(entry('script-tag'), `${out}/iop-return-card.js`),
  script(entry('frame'), `${out}/frame.js`),
  script(entry('card-page'), `${out}/card-page.js`),
  ...languages.map((language) =>
    script(entry('script-tag'), `${out}/iop-return-card.${language}.js`, only(language)),
  ),
];
