// Writes the results into the tables of docs/real-web.md and docs/bug-reports.md.
import {readFileSync, writeFileSync} from 'node:fs';
import {markdownTable} from 'markdown-table';
import {format, resolveConfig} from 'prettier';
import {compact} from './site.mjs';

/**
 * @typedef {object} Result
 * @property {string} name
 * @property {string} version
 * @property {string} form
 * @property {string} gets
 * @property {string} verdict
 * @property {string} [report]
 * @property {string} [what]
 */

/** @type {{[verdict: string]: string}} */
const marks = {yes: 'good', less: 'less', no: '**broken**'};

/** Rows with the same tool and outcome become one, with all their forms. @param {Result[]} rows */
function merged(rows) {
  // A tool that doesn't run here says nothing about the card.
  const ran = rows.filter(({verdict}) => verdict !== 'failed');
  /** @type {Map<string, Result[]>} */
  const groups = new Map();
  for (const row of ran) {
    const key = [row.name, row.gets, row.verdict].join();
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].map(([first, ...rest]) => ({
    ...first,
    form: formsIn([first, ...rest]),
  }));
}

/** Every form was tried whole and compact, so that only a difference is worth a word. @param {Result[]} rows */
function formsIn(rows) {
  const tried = rows.map(({form}) => form);
  const whole = [...new Set(tried.map((form) => form.replace(compact(''), '')))];
  return whole
    .map((form) => {
      if (!tried.includes(form)) return compact(form);
      return tried.includes(compact(form)) ? form : `${form} (whole)`;
    })
    .join(', ');
}

/** @param {Result} row */
const cells = ({name, version, report, what, form, gets, verdict}) => [
  ...(report ? [`[${report}](https://github.com/${report.replace('#', '/issues/')}): ${what}`] : []),
  `${name} ${version}`,
  form,
  gets,
  marks[verdict],
];

/** Replaces what is between a document's markers. @param {string} file @param {string} tables */
async function put(file, tables) {
  const [start, end] = ['<!-- results -->', '<!-- /results -->'];
  const text = readFileSync(file, 'utf8');
  const next =
    text.slice(0, text.indexOf(start) + start.length) + `\n\n${tables}\n\n` + text.slice(text.indexOf(end));
  writeFileSync(file, await format(next, {...(await resolveConfig(file)), filepath: file}));
}

/** @param {{title: string, file?: string, rows: Result[]}[]} results */
export async function writeTables(results) {
  const head = ['Tool', 'Form', 'What a visitor gets', 'Verdict'];
  const matrix = results.filter(({file, rows}) => !file && rows.length);
  await put(
    'docs/real-web.md',
    matrix
      .map(({title, rows}) => `## ${title}\n\n${markdownTable([head, ...merged(rows).map(cells)])}`)
      .join('\n\n'),
  );
  for (const {file, rows} of results)
    if (file)
      await put(
        file,
        markdownTable([['Report', 'Tried with', ...head.slice(1)], ...merged(rows).map(cells)]),
      );
}
