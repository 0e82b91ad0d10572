// Packs the package as a release hands it out, and unpacks it into a folder as if it had been installed there.
import {execFileSync} from 'node:child_process';
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {packNpmTarball} from '../release/npm-tarball.mjs';

/** Returns the path of the tarball. @param {string} folder */
export function pack(folder) {
  const installed = `${folder}/node_modules/iop-return-card`;
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(installed, {recursive: true});
  // Without this file, importing the package by name would find the repository around the folder.
  writeFileSync(`${folder}/package.json`, '{"type": "module"}');
  const tarball = packNpmTarball(folder);
  execFileSync('tar', ['-xzf', tarball, '--strip-components=1', '-C', installed]);
  return tarball;
}
