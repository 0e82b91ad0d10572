// Packs the package as npm publishes it, with its own README. The bytes are the same everywhere, whereas npm's own
// output depends on its Node's zlib and on the umask.
import {execFileSync} from 'node:child_process';
import {chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {gunzipSync, gzipSync} from 'fflate';
import {stripRepoLinks} from './strip-repo-links.mjs';

/** What a developer needs in package.json, and a user of the package doesn't. `private` keeps npm from publishing the root. */
const development = [
  'private',
  'workspaces',
  'scripts',
  'devDependencies',
  'allowScripts',
  'puppeteer',
  'overrides',
  'browserslist',
];

/** Returns the path of the tarball. @param {string} folder where it goes */
export function packNpmTarball(folder) {
  const staged = `${folder}/npm`;
  rmSync(staged, {recursive: true, force: true});
  mkdirSync(staged, {recursive: true});
  for (const name of ['LICENSE', 'releases.json', 'dist'])
    cpSync(name, `${staged}/${name}`, {recursive: true});
  const fields = Object.entries(JSON.parse(readFileSync('package.json', 'utf8')));
  const published = Object.fromEntries(fields.filter(([name]) => !development.includes(name)));
  writeFileSync(`${staged}/package.json`, `${JSON.stringify(published, null, 2)}\n`);
  // Only the documents about the package; the others stay in the repository.
  const documents = {'npm.md': 'README.md', 'frameworks.md': 'frameworks.md'};
  for (const [from, to] of Object.entries(documents))
    writeFileSync(`${staged}/${to}`, stripRepoLinks(readFileSync(`docs/${from}`, 'utf8'), 'frameworks.md'));
  for (const entry of readdirSync(staged, {recursive: true, withFileTypes: true}))
    if (entry.isFile()) chmodSync(`${entry.parentPath}/${entry.name}`, 0o644);

  const name = execFileSync(
    'npm',
    ['pack', resolve(staged), '--silent', '--ignore-scripts', '--pack-destination', folder],
    {
      encoding: 'utf8',
    },
  ).trim();
  const tarball = `${folder}/${name}`;
  writeFileSync(tarball, gzipSync(gunzipSync(readFileSync(tarball)), {level: 9, mtime: 0}));
  rmSync(staged, {recursive: true});
  return tarball;
}
