// The last step of the build: a list of every file in dist/ with its hash, for whoever wants to be sure of one.
import {writeFileSync} from 'node:fs';
import {hashesOf} from './hashes.mjs';

writeFileSync('dist/integrity.json', JSON.stringify(hashesOf('dist'), null, 2) + '\n');
