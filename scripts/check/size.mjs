// Holds the brotli size of every script that partners load against sizes.json: over its budget fails, and so does any
// change that was not recorded, larger or smaller. `--write` records the sizes as they are now.
import {readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {brotliCompressSync} from 'node:zlib';

const sizes = JSON.parse(readFileSync('sizes.json', 'utf8'));
const bytes = Object.fromEntries(
  readdirSync('dist')
    .filter((file) => /^iop-return-card.*\.js$/.test(file))
    .map((file) => [file, brotliCompressSync(readFileSync(`dist/${file}`)).length]),
);
const writing = process.argv.includes('--write');
if (writing) writeFileSync('sizes.json', `${JSON.stringify({...sizes, bytes}, null, 2)}\n`);

const all = 'iop-return-card.js';
/** @param {string} file */
const budgetOf = (file) => sizes.budgets[file === all ? 'allLanguages' : 'oneLanguage'];

/** @param {string} file */
function changeOf(file) {
  const [now, recorded] = [bytes[file], sizes.bytes[file]];
  if (now === undefined) return 'is recorded, but no longer built';
  if (recorded === undefined) return 'is new';
  if (now === recorded) return undefined;
  return `has ${now > recorded ? 'grown' : 'shrunk'} by ${Math.abs(now - recorded)} bytes, from ${recorded}`;
}

const over = Object.entries(bytes).filter(([file, size]) => size > budgetOf(file));
const changes = [...new Set([...Object.keys(bytes), ...Object.keys(sizes.bytes)])].flatMap((file) => {
  const change = changeOf(file);
  return change ? `${file} ${change}` : [];
});

for (const [file, size] of Object.entries(bytes)) {
  console.log(`${file}: ${size} bytes brotli, of a budget of ${budgetOf(file)}`);
}
if (changes.length) {
  console.log(`\n${writing ? 'Recorded' : 'Not as recorded in sizes.json'}:\n  ${changes.join('\n  ')}`);
  if (!writing) console.error('If that is what you meant to do, record it: npm run size -- --write');
}
for (const [file, size] of over) {
  console.error(
    `\n${file} is ${size - budgetOf(file)} bytes over its budget, which visitors on slow phones pay for. Look for bytes to spare;` +
      ' CONTRIBUTING.md, "Sizes", tells when a budget may be raised instead.',
  );
}
process.exitCode = over.length || (changes.length && !writing) ? 1 : 0;
