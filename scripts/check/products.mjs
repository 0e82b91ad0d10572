// What tests need to have built. Each is built again only after one of its sources has changed.
import {execFileSync, spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';

/**
 * @typedef {object} Product
 * @property {string} run the command line that makes it
 * @property {string[]} sources files and folders
 * @property {string} result a file or folder that is there once it was made
 * @property {string[]} [after] products it is made from, in an order in which they can be made
 */

/** @type {{[name: string]: Product}} */
export const products = {
  dist: {
    run: 'node scripts/build/build.mjs',
    sources: [
      'src',
      'xliff',
      'scripts/build',
      'hosting',
      'docs/pictures/share-*.png',
      'rollup.config.mjs',
      'tsconfig.json',
      'package.json',
      'package-lock.json',
    ],
    result: 'dist/iop-return-card.js',
  },
  tests: {
    run: 'node scripts/check/build-tests.mjs',
    sources: ['test', 'scripts', 'lab', 'dist', 'tsconfig.test.json'],
    result: 'build/test',
    after: ['dist'],
  },
  site: {
    run: 'node scripts/release/site.mjs',
    sources: [
      'demo',
      'poster',
      'review',
      'src',
      'xliff',
      'hosting',
      'dist',
      'scripts',
      'wordpress',
      'releases.json',
      'package.json',
    ],
    result: 'build/site',
    after: ['dist'],
  },
  plugin: {
    run: 'node scripts/release/wordpress.mjs',
    sources: ['wordpress', 'dist', 'scripts'],
    result: 'build/wordpress',
    after: ['dist'],
  },
  apps: {
    run: 'node scripts/check/build-apps.mjs',
    sources: ['test/apps', 'dist', 'scripts/check', 'package.json'],
    result: 'build/apps',
    after: ['dist'],
  },
  probe: {
    run: 'node scripts/check/build-probe.mjs',
    sources: ['test/support', 'rollup.config.mjs', 'scripts/build'],
    result: 'build/probe',
    after: ['dist', 'tests'],
  },
  pseudo: {
    run: 'node scripts/check/build-pseudo.mjs',
    sources: ['src', 'xliff', 'scripts', 'test', 'docs', 'demo', 'wordpress'],
    result: 'build/pseudo/dist',
    after: ['dist'],
  },
};

const stamps = 'build/stamps';

/** A hash of every file that git knows or would add. @param {string[]} paths */
function hashOf(paths) {
  const hash = createHash('sha256');
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--', ...paths];
  for (const file of execFileSync('git', args, {encoding: 'utf8'}).split('\0').sort())
    if (existsSync(file) && file) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}

/** Makes products that are missing or older than their sources, and what they are made from. @param {string[]} names */
export function make(...names) {
  const all = new Set(names.flatMap((name) => [...(products[name].after ?? []), name]));
  mkdirSync(stamps, {recursive: true});
  for (const name of all) {
    const {run, sources, result} = products[name];
    const stamp = `${stamps}/${name}`;
    const now = hashOf(sources);
    if (existsSync(result) && existsSync(stamp) && readFileSync(stamp, 'utf8') === now) continue;
    console.log(`Building ${name}: ${run}`);
    const {status, stdout} = spawnSync(run, {
      shell: true,
      stdio: ['ignore', 'pipe', 'inherit'],
      encoding: 'utf8',
      maxBuffer: Infinity,
    });
    if (status !== 0) {
      console.error(`${stdout}${run} failed.`);
      process.exit(1);
    }
    writeFileSync(stamp, now);
  }
}
