// Checks that the committed dist/ is what the source builds to: builds into another folder and compares.
import {build} from '../build/build.mjs';
import {hashesOf} from '../build/hashes.mjs';

const out = 'build/fresh-dist';
await build(out);
const [committed, fresh] = [hashesOf('dist'), hashesOf(out)];
const stale = Object.keys({...committed, ...fresh}).filter((file) => committed[file] !== fresh[file]);

if (stale.length) {
  console.error(`dist/ is stale in ${stale.length} files:\n  ${stale.join('\n  ')}`);
  console.error('Build it with npm run fresh, look at the difference and commit it.');
  process.exitCode = 1;
} else {
  console.log(`dist/ is up to date: ${Object.keys(fresh).length} files, byte for byte.`);
}
