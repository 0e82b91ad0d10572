// Makes the listed changes to the element, one at a time, and shows which browser tests notice them in Chromium: those
// that pass without the change and fail with it. Restores dist at the end. `-- 7` runs only the seventh.
import {spawnSync} from 'node:child_process';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {markdownTable} from 'markdown-table';
import {rollup} from 'rollup';
import configs from '../../rollup.config.mjs';
import {make} from '../../scripts/check/products.mjs';
import {mutants} from './by-hand-list.mjs';

make('tests');

/** The script in all languages, and the frame's script. */
const scripts = configs.slice(0, 2);

async function bundle() {
  for (const {output, ...input} of scripts) {
    const bundled = await rollup({...input, onwarn: () => undefined});
    await bundled.write(/** @type {import('rollup').OutputOptions} */ (output));
    await bundled.close();
  }
}

/** The names of the tests that fail. @param {string[]} tests */
function failing(tests) {
  const config = ['--config', 'lab/mutants/web-test-runner.config.mjs'];
  const files = tests.flatMap((name) => ['--files', `build/test/browser/${name}.test.js`]);
  const FAILED = 'build/mutants/failed.txt';
  writeFileSync(FAILED, '');
  const {status} = spawnSync('node_modules/.bin/web-test-runner', [...config, ...files], {
    // Every case, not samples.
    env: {...process.env, WHOLE: 'true', ENGINE: 'Chromium', FAILED},
    timeout: 300_000,
  });
  const names = readFileSync(FAILED, 'utf8').split('\n').filter(Boolean);
  return status === 0 || names.length ? names : ['the file did not come to its end'];
}

const only = Number(process.argv[2] ?? 0);
const chosen = mutants.filter((_, index) => !only || index === only - 1);
const rows = [['File', 'Change', 'Noticed by']];
const code = (/** @type {string} */ text) =>
  `\`${text.replaceAll(/\s+/g, ' ').trim().replaceAll('|', '\\|')}\``;

mkdirSync('build/mutants', {recursive: true});
const tests = [...new Set(chosen.flatMap(([, , , ...tests]) => tests))];
await bundle();
const broken = failing(tests);
if (broken.length) console.log(`These fail without any change, and don’t count: ${broken.join('; ')}`);

for (const [module, before, after, ...tests] of chosen) {
  const file = `dist/modules/${module}`;
  const source = readFileSync(file, 'utf8');
  if (!source.includes(before)) throw new Error(`${file} has no “${before}” to change.`);
  try {
    writeFileSync(
      file,
      source.replace(before, () => after),
    );
    await bundle();
    const names = failing(tests).filter((name) => !broken.includes(name));
    if (!names.length) process.exitCode = 1;
    const [first, ...more] = names;
    const noticed = first
      ? `${tests.join(', ')}: ${first}${more.length ? ` (and ${more.length} more)` : ''}`
      : 'NOBODY';
    rows.push([module, `${code(before)} → ${after.trim() ? code(after) : 'gone'}`, noticed]);
    console.log(rows.at(-1)?.join(' · '));
  } finally {
    writeFileSync(file, source);
  }
}
await bundle();
writeFileSync('build/mutants/by-hand.md', `${markdownTable(rows, {alignDelimiters: false})}\n`);
