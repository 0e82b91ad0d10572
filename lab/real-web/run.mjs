// Gives the built card to tools that sites use, visits each result in Chromium, and writes docs/real-web.md. With names,
// runs only the tools whose name contains one of them, and prints.
import {readdirSync, writeFileSync} from 'node:fs';
import puppeteer from 'puppeteer';
import {chromium} from '../../scripts/check/chromium.mjs';
import {make} from '../../scripts/check/products.mjs';
import {judge, visit} from './judge.mjs';
import {writeTables} from './report.mjs';
import {compact, serve, siteWith} from './site.mjs';

make('dist');
const options = chromium();
if (!options) throw new Error('This needs Chromium.');
const names = process.argv.slice(2).map((name) => name.toLowerCase());
const kinds = await Promise.all(
  readdirSync(new URL('kinds', import.meta.url)).map((file) => import(`./kinds/${file}`)),
);
const browser = await puppeteer.launch(options);
const server = await serve();
/** The page of each form without a tool. @type {{[form: string]: import('./judge.mjs').Visit}} */
const untouched = {};

/** @param {import('./tools.mjs').Row} row @param {string} form */
async function attempt(row, form) {
  const site = siteWith(form);
  server.show(site);
  untouched[form] ??= await visit(browser, server.origin);
  if (!untouched[form].dials) throw new Error(`The untouched page (${form}) has no link that dials.`);
  try {
    const changed = (await row.change?.(site, form)) ?? site;
    server.show({...changed, page: changed.page.replace('</head>', () => `${row.head ?? ''}</head>`)});
    const visited = await visit(browser, server.origin, row.act);
    return judge(visited, untouched[form]);
  } catch (error) {
    return {gets: `the tool fails: ${String(error).split('\n')[0].slice(0, 120)}`, verdict: 'failed'};
  }
}

/** @type {{title: string, file?: string, rows: {name: string, version: string, form: string, gets: string, verdict: string, report?: string, what?: string}[]}[]} */
const results = [];
for (const {title, file, rows} of kinds.sort((one, other) => one.title.localeCompare(other.title))) {
  const result = {title, file, rows: /** @type {any[]} */ ([])};
  for (const row of rows) {
    if (!row.version || (names.length && !names.some((name) => row.name.toLowerCase().includes(name))))
      continue;
    for (const form of row.forms.flatMap((/** @type {string} */ form) => [form, compact(form)])) {
      const {gets, verdict} = await attempt(row, form);
      console.log(`${verdict.padEnd(6)} ${title}: ${row.name} ${row.version}, ${form}: ${gets}`);
      result.rows.push({
        name: row.name,
        version: row.version,
        report: row.report,
        what: row.what,
        form,
        gets,
        verdict,
      });
    }
  }
  results.push(result);
}
await browser.close();
server.close();
if (!names.length) {
  writeFileSync('lab/real-web/results.json', `${JSON.stringify(results, null, 2)}\n`);
  await writeTables(results);
}
