// Runs before `npm version` changes anything. Rejects a version that is already released, has no changelog entry, or whose
// script hasn't passed the lab runs.
import {missingRuns} from '../../lab/results.mjs';
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
if (!isInDevelopment(version) && missingRuns().length)
  refuse(
    `dist/iop-return-card.js has not passed these runs yet: ${missingRuns().join(', ')}. Run each in lab, such as npm run ${missingRuns()[0]}, and commit lab/results.`,
  );
