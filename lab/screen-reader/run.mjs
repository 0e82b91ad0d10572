// Has Orca, a screen reader, read the built card in Firefox, and compares what it says with lab/screen-reader/heard.
// `--write` records it instead. Names such as `en-copy` choose cases.
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {make} from '../../scripts/check/products.mjs';
import {record} from '../results.mjs';
import {allCases} from './cases.mjs';
import {faultsIn} from './faults.mjs';
import {listen} from './listen.mjs';
import {findPrograms} from './needs.mjs';
import {servePages} from './page.mjs';
import {announcementAfter, controlsOf, launch} from './rehearse.mjs';

const folder = 'lab/screen-reader/heard';
const write = process.argv.includes('--write');
const chosen = process.argv.slice(2).filter((argument) => argument !== '--write');

/** How a text differs from the recorded one. @type {(file: string, text: string) => string} */
const difference = (file, text) =>
  existsSync(file)
    ? spawnSync('diff', ['--unified=1', file, '-'], {input: text, encoding: 'utf8'}).stdout
    : `${file} is not kept yet; --write keeps it.\n`;

/** @type {(name: string, text: string) => string} */
function compareOrWrite(name, text) {
  const file = join(folder, `${name}.txt`);
  const changed = difference(file, text);
  if (changed && write) writeFileSync(file, text);
  return changed;
}

/**
 * @param {import('./needs.mjs').Programs} programs
 * @param {import('puppeteer').Browser} browser
 * @param {Awaited<ReturnType<typeof servePages>>} pages
 * @param {typeof allCases[number]} one
 */
async function run(
  programs,
  browser,
  pages,
  {lang, file, attributes = '', isReview, keys, numbers, announces, says},
) {
  const page = isReview ? pages.review(lang) : pages.card(file, lang, attributes);
  const controls = await controlsOf(browser, page.address);
  const pressed = keys(controls, lang);
  const announcement = announces ? await announcementAfter(browser, page.address, pressed) : undefined;
  const heard = await listen(programs, page, pressed, announcement);
  const links = numbers
    ? controls.filter(({href}) => /^(tel|sms):/.test(href ?? '')).map(({text}) => text)
    : [];
  return {
    changed: compareOrWrite(file, heard.join('\n') + '\n'),
    faults: faultsIn(heard, {links, announcement, says}),
  };
}

const programs = findPrograms();
if (!programs) {
  console.error('Orca did not run: something it needs is not installed here.');
  process.exit(1);
}
/** @param {string} program */
const version = (program) => spawnSync(program, ['--version'], {encoding: 'utf8'}).stdout.trim();
const versions = `Orca ${version(programs.orca)}\n${version(programs.browser)}\n`;

// Without this, Puppeteer continues without its browser after Ctrl+C.
process.once('SIGTERM', () => process.exit(1));

mkdirSync(folder, {recursive: true});
make('site');
const pages = await servePages();
const browser = await launch(programs);
try {
  for (const one of allCases.filter(({file}) => !chosen.length || chosen.includes(file))) {
    const {changed, faults} = await run(programs, browser, pages, one).catch((error) => ({
      changed: '',
      faults: [error.message],
    }));
    console.log(`${faults.length || (changed && !write) ? '✗' : '✓'} ${one.file}`);
    if (changed) console.log(changed.replace(/^/gm, '    '));
    for (const fault of faults) console.log(`    ${fault}`);
    if (faults.length || (changed && !write)) process.exitCode = 1;
  }
  const changed = compareOrWrite('versions', versions);
  if (changed && !write) console.log(`What is kept was heard with other versions:\n${changed}`);
} finally {
  await browser.close();
  pages.close();
}
if (!process.exitCode && !chosen.length) record('screen-reader');
