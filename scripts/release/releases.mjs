// The released versions. releases.json has the hashes of each version's served files, in order of release. The hash of
// integrity.json covers every other file in dist.
import {createHash} from 'node:crypto';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {parseFragment} from 'parse5';
import {nodesIn} from '../build/nodes-in.mjs';

/**
 * @typedef {{date: string, files: {[name: string]: string}, staticStyle: string}} Release
 * @typedef {{[version: string]: Release}} Releases
 */

/** @param {'sha256' | 'sha384'} algorithm @param {string | Buffer} data */
const hash = (algorithm, data) => `${algorithm}-${createHash(algorithm).update(data).digest('base64')}`;

/** @returns {Releases} */
export const readReleases = () =>
  existsSync('releases.json') ? JSON.parse(readFileSync('releases.json', 'utf8')) : {};

/** Whether a version is in development, such as `0.3.0-dev`, and not a release. @param {string} version */
export const isInDevelopment = (version) => version.includes('-');

/** The names of the files in dist that are served under their version. */
export const servedFiles = () =>
  readdirSync('dist')
    .filter((name) => /^(iop-return-card.*\.js|(frame|page|card-page)\..*|integrity\.json)$/.test(name))
    .sort();

/** The hashes of those files. @param {(name: string) => Buffer} read @param {string[]} names */
export const hashesOfServed = (read = (name) => readFileSync(`dist/${name}`), names = servedFiles()) =>
  Object.fromEntries(names.map((name) => [name, hash('sha384', read(name))]));

/** The hash of the static cards' only style, for a policy's `style-src`. */
export function staticStyle() {
  const styles = readdirSync('dist/static').flatMap((name) =>
    [...nodesIn(parseFragment(readFileSync(`dist/static/${name}`, 'utf8')))].flatMap((node) =>
      node.nodeName === 'style' && 'childNodes' in node
        ? node.childNodes.map((text) => ('value' in text ? hash('sha256', text.value) : ''))
        : [],
    ),
  );
  const [style, ...others] = new Set(styles);
  if (!style || others.length)
    throw new Error('Static cards have more than one style: name each in docs/verify.md.');
  return style;
}

/**
 * The version that documents refer to, with its files: the last release. Before the first release, the current build.
 * @returns {[version: string, release: Release]}
 */
export const latestRelease = () =>
  Object.entries(readReleases()).at(-1) ?? [
    JSON.parse(readFileSync('package.json', 'utf8')).version,
    {date: '', files: hashesOfServed(), staticStyle: staticStyle()},
  ];
