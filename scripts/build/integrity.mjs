// The last step of the build: a list of every file in dist/ with its hash, for whoever wants to be sure of one.
import {writeFileSync} from 'node:fs';
import {hashesOf} from './hashes.mjs';

/** @param {string} out */
export const writeIntegrity = (out) =>
  writeFileSync(`${out}/integrity.json`, JSON.stringify(hashesOf(out), null, 2) + '\n');
