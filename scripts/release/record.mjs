// Part of `npm version`: writes a release's hashes to releases.json, once.
import {writeFileSync} from 'node:fs';
import {dateOf} from './changelog.mjs';
import {hashesOfServed, isInDevelopment, readReleases, staticStyle} from './releases.mjs';

const version = String(process.env.npm_package_version);
const releases = readReleases();
if (releases[version]) throw new Error(`${version} is released already, and a version never changes.`);
if (!isInDevelopment(version)) {
  releases[version] = {
    date: String(dateOf(version)),
    files: hashesOfServed(),
    staticStyle: staticStyle(),
  };
  writeFileSync('releases.json', `${JSON.stringify(releases, null, 2)}\n`);
}
