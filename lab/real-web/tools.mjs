// Finds the tools of the matrix. A tool that isn't installed has no version, and no row.
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';

/**
 * @typedef {import('./site.mjs').Site} Site
 * @typedef {object} Row
 * @property {string} name
 * @property {string | undefined} version undefined if the tool is not installed
 * @property {string[]} forms of the card that it is tried with; see snippets in site.mjs
 * @property {(site: Site, form: string) => Promise<Site> | Site} [change] what the tool does to the site
 * @property {string} [head] what the page loads of the tool
 * @property {(page: import('puppeteer').Page) => Promise<unknown>} [act] what happens on the page before the visitor looks
 */

/** The folder of an npm package, in lab or in the root. @param {string} name */
export const folderOf = (name) =>
  ['lab/node_modules', 'node_modules']
    .map((folder) => `${folder}/${name}`)
    .find((folder) => existsSync(folder));

/** @param {string} name of an npm package */
export function versionOf(name) {
  const folder = folderOf(name);
  return folder && String(JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')).version);
}

/** The version of a Debian package, without Debian's part. @param {string} name */
export function debian(name) {
  const {status, stdout} = spawnSync('dpkg-query', ['-W', '-f', '${db:Status-Status} ${Version}', name], {
    encoding: 'utf8',
  });
  const [state, version] = String(stdout).split(' ');
  return status === 0 && state === 'installed' ? version.replace(/^\d+:|[+-].*$/g, '') : undefined;
}

/** What a command prints for this input. @param {string} command @param {string[]} args @param {string} input */
export function run(command, args, input = '', options = {}) {
  const {status, stdout, stderr, error} = spawnSync(command, args, {
    input,
    encoding: 'utf8',
    maxBuffer: 1e8,
    ...options,
  });
  if (status !== 0) throw new Error(`${command} failed: ${error ?? stderr.slice(0, 400)}`);
  return stdout;
}

/** A `<script>` that loads a file of an npm package. @param {string} file such as `jquery/dist/jquery.js` */
export function load(file, attributes = '') {
  const name = file
    .split('/')
    .slice(0, file.startsWith('@') ? 2 : 1)
    .join('/');
  return `<script src="/${folderOf(name)}${file.slice(name.length)}" ${attributes}></script>`;
}

/** Replaces what is inside the static card's `<style>`. @param {string} page @param {(css: string) => string} change */
export function replaceStyle(page, change) {
  const [, start, css] = /** @type {RegExpExecArray} */ (/(<style[^>]*>)(.*?)<\/style>/s.exec(page));
  return page.replace(start + css, () => start + change(css));
}

/** Autoptimize's folder of PHP libraries, and its version, where the plugin was fetched by hand. */
export const autoptimize = {
  php: `${process.env.AUTOPTIMIZE}/classes/external/php`,
  version: existsSync(`${process.env.AUTOPTIMIZE}/autoptimize.php`)
    ? /Version: (.+)/.exec(readFileSync(`${process.env.AUTOPTIMIZE}/autoptimize.php`, 'utf8'))?.[1]
    : undefined,
};
