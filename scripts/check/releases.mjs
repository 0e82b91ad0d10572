// Holds every version to one set of files: dist to its version's entry in releases.json, each entry to what it always
// said, and each tag to its entry.
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {isDeepStrictEqual} from 'node:util';
import {hashesOfServed, isInDevelopment, readReleases} from '../release/releases.mjs';

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
const releases = readReleases();

/** @param {string[]} args @returns {Buffer} empty where git has no answer, or isn't there */
function git(...args) {
  try {
    return execFileSync('git', args, {stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 2 ** 26});
  } catch {
    return Buffer.alloc(0);
  }
}
/** @param {string[]} args */
const linesOf = (...args) =>
  git(...args)
    .toString()
    .split('\n')
    .filter(Boolean);

/** @param {{[name: string]: string}} one @param {{[name: string]: string}} other */
const differences = (one, other) =>
  Object.keys({...one, ...other}).filter((name) => one[name] !== other[name]);

/** @param {string} version */
const commandFor = (version) => {
  const [major, minor] = version.split('.').map(Number);
  return `npm version ${major}.${minor + 1}.0-dev --no-git-tag-version`;
};

/** @type {string[]} */
const faults = [];
const base = version.replace(/-.*/, '');
const release = releases[base];

if (isInDevelopment(version)) {
  if (release)
    faults.push(`${base} is released, so ${version} can't be worked on any more. Run ${commandFor(base)}`);
} else if (!release) {
  faults.push(
    `${version} is no development version, and not in releases.json. Only npm version makes a release.`,
  );
} else {
  const changed = differences(release.files, hashesOfServed());
  if (changed.length)
    faults.push(
      `${version} is released, and a version never changes. dist has other files now:\n  ${changed.join('\n  ')}\n` +
        `Either build dist anew with npm run build, if nothing was meant to change, or begin the next version:\n  ${commandFor(version)}`,
    );
}

for (const commit of linesOf('log', '--format=%H', '--', 'releases.json')) {
  const then = git('show', `${commit}:releases.json`).toString();
  for (const [version, release] of Object.entries(then ? JSON.parse(then) : {}))
    if (!isDeepStrictEqual(releases[version], release))
      faults.push(
        `releases.json says something else of ${version} than commit ${commit.slice(0, 12)}. Put back what it said.`,
      );
}

const tags = linesOf('tag', '--list', 'v[0-9]*').filter((tag) => !isInDevelopment(tag));
for (const tag of tags) {
  const files = releases[tag.slice(1)]?.files;
  if (!files) {
    faults.push(`Tag ${tag} has no entry in releases.json.`);
    continue;
  }
  const changed = differences(
    files,
    hashesOfServed((name) => git('show', `${tag}:dist/${name}`), Object.keys(files)),
  );
  if (changed.length)
    faults.push(`Tag ${tag} holds other files than releases.json says:\n  ${changed.join('\n  ')}`);
}

if (faults.length) {
  console.error([...new Set(faults)].join('\n'));
  process.exitCode = 1;
} else {
  console.log(
    `${version} is ${release ? 'what was released' : 'in development'}. Tags that hold what releases.json says: ${tags.length}.`,
  );
}
