// Holds the brotli size of every file that partners load against sizes.json: over its limit fails, and so does
// any change that was not recorded, larger or smaller. `--write` records the sizes as they are now.
import {readFileSync, writeFileSync} from 'node:fs';
import {brotliCompressSync} from 'node:zlib';

const record = new URL('../../sizes.json', import.meta.url);
const sizes = JSON.parse(readFileSync(record, 'utf8'));
const writing = process.argv.includes('--write');
let wrong = 0;

for (const [file, entry] of Object.entries(sizes)) {
  const size = brotliCompressSync(readFileSync(new URL(`../../${file}`, import.meta.url))).length;
  const recorded = entry.bytes;
  if (writing) entry.bytes = size;
  const change = size === recorded ? 'as recorded' : `${recorded} was recorded`;
  console.log(`${file}: ${size} bytes brotli, limit ${entry.limit}, ${change}`);
  if (size > entry.limit) {
    wrong++;
    console.error(
      `  ${size - entry.limit} bytes over the limit. Visitors on slow phones pay for it: find them.`,
    );
  } else if (size !== recorded && !writing) {
    wrong++;
    console.error('  If you meant this change, record it: npm run size -- --write');
  }
}

if (writing) writeFileSync(record, JSON.stringify(sizes, null, 2) + '\n');
process.exitCode = wrong ? 1 : 0;
