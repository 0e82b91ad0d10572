// Packs the package as npm publishes it, with its own README, and with the same bytes everywhere: npm compresses with
// whatever zlib its Node has, and takes over the modes that a stricter umask left.
import {execFileSync} from 'node:child_process';
import {chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {gunzipSync, gzipSync} from 'fflate';
import {apart} from './apart.mjs';

/** @param {string} folder where the tarball goes */
export function packNpmTarball(folder) {
  const staged = 'build/npm';
  rmSync(staged, {recursive: true, force: true});
  mkdirSync(staged, {recursive: true});
  for (const name of ['package.json', 'LICENSE', 'releases.json', 'dist'])
    cpSync(name, `${staged}/${name}`, {recursive: true});
  // Who takes the package needs what concerns the package; the rest of the documents stay in the repository.
  const documents = {'npm.md': 'README.md', 'frameworks.md': 'frameworks.md'};
  for (const [from, to] of Object.entries(documents))
    writeFileSync(`${staged}/${to}`, apart(readFileSync(`docs/${from}`, 'utf8'), 'frameworks.md'));
  for (const entry of readdirSync(staged, {recursive: true, withFileTypes: true}))
    if (entry.isFile()) chmodSync(`${entry.parentPath}/${entry.name}`, 0o644);

  const name = execFileSync(
    'npm',
    ['pack', `./${staged}`, '--silent', '--ignore-scripts', '--pack-destination', folder],
    {
      encoding: 'utf8',
    },
  ).trim();
  const tarball = `${folder}/${name}`;
  writeFileSync(tarball, gzipSync(gunzipSync(readFileSync(tarball)), {level: 9, mtime: 0}));
}
