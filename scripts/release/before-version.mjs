// Runs before `npm version` changes anything. Rejects a version that is already released or has no changelog entry.
import {dateOf} from './changelog.mjs';
import {isInDevelopment, readReleases} from './releases.mjs';

const version = String(process.env.npm_new_version);
/** @param {string} message */
function refuse(message) {
  console.error(message);
  process.exit(1);
}

if (readReleases()[version.replace(/-.*/, '')])
  refuse(
    `${version.replace(/-.*/, '')} is released already, and a version never changes. Take a higher one.`,
  );
if (!isInDevelopment(version) && !dateOf(version))
  refuse(`CHANGELOG.md has no heading "## [${version}] - YYYY-MM-DD". Write it, commit, and try again.`);
