// Creates build/release/: all files of a release, with the same bytes from any clone.
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {copyFileSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {stripRepoLinks} from './strip-repo-links.mjs';
import {changesOf} from './changelog.mjs';
import {packNpmTarball} from './npm-tarball.mjs';
import {layOutPartnerFolder} from './partner-folder.mjs';
import {sbom} from './sbom.mjs';
import {zipFolder} from './zip.mjs';

const {name, version} = JSON.parse(readFileSync('package.json', 'utf8'));
const root = 'build/release';
/** The folders to zip. Each has the name that it unpacks to. */
const folders = 'build/release-folders';
for (const folder of [root, folders]) rmSync(folder, {recursive: true, force: true});
mkdirSync(root, {recursive: true});

layOutPartnerFolder(`${folders}/${name}-${version}`, version);
zipFolder(`${folders}/${name}-${version}`, `${root}/${name}-${version}.zip`);

cpSync('build/site', `${folders}/${name}-site-${version}`, {recursive: true});
zipFolder(`${folders}/${name}-site-${version}`, `${root}/${name}-site-${version}.zip`);

execFileSync(process.execPath, ['scripts/release/wordpress.mjs'], {stdio: ['ignore', 'ignore', 'inherit']});
copyFileSync(`build/${name}-wordpress-${version}.zip`, `${root}/${name}-wordpress-${version}.zip`);

packNpmTarball(root);
writeFileSync(`${root}/sbom.cdx.json`, sbom());
writeFileSync(`${root}/accessibility.md`, stripRepoLinks(readFileSync('docs/accessibility.md', 'utf8')));
writeFileSync(`${root}/CHANGELOG.md`, stripRepoLinks(changesOf(version)));

const sums = readdirSync(root)
  .sort()
  .map(
    (file) =>
      `${createHash('sha256')
        .update(readFileSync(`${root}/${file}`))
        .digest('hex')}  ${file}\n`,
  );
writeFileSync(`${root}/SHA256SUMS`, sums.join(''));
process.stdout.write(sums.join(''));
