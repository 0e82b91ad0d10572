// Static site generators: the snippet inside a Markdown page, built with the generator's defaults.
import {mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {dirname, resolve} from 'node:path';
import {pageWith, snippets} from '../site.mjs';
import {debian, run, versionOf} from '../tools.mjs';

export const title = 'Site generators, in a Markdown page';

/**
 * @typedef {object} Generator
 * @property {string} name
 * @property {string | undefined} version
 * @property {(markdown: string) => {[file: string]: string}} files the site's sources
 * @property {string[]} command
 * @property {string} out the built page
 */

const folder = 'build/real-web/site';

/** @type {Generator[]} */
const generators = [
  ...['', '[markup.goldmark.renderer]\nunsafe = true\n'].map((unsafe) => ({
    name: unsafe ? 'Hugo, with `unsafe = true`' : 'Hugo',
    version: debian('hugo'),
    files: (/** @type {string} */ markdown) => ({
      'config.toml': `baseURL = '/'\ntitle = 'Library'\ndisableKinds = ['taxonomy', 'term', 'RSS', 'sitemap']\n${unsafe}`,
      'layouts/index.html': pageWith('{{ .Content }}'),
      'content/_index.md': `---\ntitle: Library\n---\n${markdown}`,
    }),
    command: ['hugo', '--quiet'],
    out: 'public/index.html',
  })),
  {
    name: 'Jekyll',
    version: debian('jekyll'),
    files: (markdown) => ({
      '_config.yml': 'title: Library\n',
      '_layouts/default.html': pageWith('{{ content }}'),
      'index.md': `---\nlayout: default\n---\n${markdown}`,
    }),
    command: ['jekyll', 'build', '--quiet'],
    out: '_site/index.html',
  },
  {
    name: 'Eleventy',
    version: versionOf('@11ty/eleventy'),
    files: (markdown) => ({
      '_includes/page.njk': pageWith('{{ content | safe }}'),
      'index.md': `---\nlayout: page.njk\n---\n${markdown}`,
    }),
    command: [resolve('lab/node_modules/.bin/eleventy'), '--quiet'],
    out: '_site/index.html',
  },
  {
    name: 'Astro',
    version: versionOf('astro'),
    files: (markdown) => ({
      'package.json': '{"type": "module"}',
      'src/layouts/Page.astro': pageWith('<slot />'),
      'src/pages/index.md': `---\nlayout: ../layouts/Page.astro\n---\n${markdown}`,
    }),
    command: [resolve('lab/node_modules/.bin/astro'), 'build', '--silent'],
    out: 'dist/index.html',
  },
];

/** @param {Generator} generator @param {string} form */
function generate({files, command: [program, ...args], out}, form) {
  rmSync(folder, {recursive: true, force: true});
  for (const [file, content] of Object.entries(files(snippets[form]))) {
    mkdirSync(dirname(`${folder}/${file}`), {recursive: true});
    writeFileSync(`${folder}/${file}`, content);
  }
  symlinkSync(resolve('lab/node_modules'), `${folder}/node_modules`);
  run(program, args, '', {cwd: folder, env: {...process.env, ASTRO_TELEMETRY_DISABLED: '1'}});
  return readFileSync(`${folder}/${out}`, 'utf8');
}

/** @type {import('../tools.mjs').Row[]} */
export const rows = generators.map((generator) => ({
  name: generator.name,
  version: generator.version,
  forms: ['script', 'static', 'plain'],
  change: ({script}, form) => ({page: generate(generator, form), script}),
}));
