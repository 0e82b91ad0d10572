// Packs the package as npm publishes it, with its own README. The bytes are the same everywhere, whereas npm's own
// output depends on its Node's zlib and on the umask.
import {execFileSync} from 'node:child_process';
import {chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {gunzipSync, gzipSync} from 'fflate';
import {stripRepoLinks} from './strip-repo-links.mjs';

/** @param {string} folder where the tarball goes */
export function packNpmTarball(folder) {
  const staged = 'build/npm';
  rmSync(staged, {recursive: true, force: true});
  mkdirSync(staged, {recursive: true});
  for (const name of ['package.json', 'LICENSE', 'releases.json', 'dist'])
    cpSync(name, `${staged}/${name}`, {recursive: true});
  // Only the documents about the package; the others stay in the repository.
  const documents = {'npm.md': 'README.md', 'frameworks.md': 'frameworks.md'};
  for (const [from, to] of Object.entries(documents))
    writeFileSync(`${staged}/${to}`, stripRepoLinks(readFileSync(`docs/${from}`, 'utf8'), 'frameworks.md'));
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
