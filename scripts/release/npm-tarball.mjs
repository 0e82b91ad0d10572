// Packs the package as npm publishes it, but with the same bytes everywhere: npm compresses with whatever zlib its Node
// has, and takes over the modes that a stricter umask left.
import {execFileSync} from 'node:child_process';
import {chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {gunzipSync, gzipSync} from 'fflate';

/** @param {string} folder where the tarball goes */
export function packNpmTarball(folder) {
  const staged = 'build/npm';
  rmSync(staged, {recursive: true, force: true});
  mkdirSync(staged, {recursive: true});
  for (const name of ['package.json', 'README.md', 'LICENSE', 'dist'])
    cpSync(name, `${staged}/${name}`, {recursive: true});
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
