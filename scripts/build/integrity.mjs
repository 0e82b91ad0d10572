// The last step of the build: lists the hash of every file, for anyone who wants to verify a file.
import {writeFileSync} from 'node:fs';
import {hashesOf} from './hashes.mjs';

/** @param {string} out */
export const writeIntegrity = (out) =>
  writeFileSync(`${out}/integrity.json`, JSON.stringify(hashesOf(out), null, 2) + '\n');
