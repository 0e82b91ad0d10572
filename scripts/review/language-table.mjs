// Edits the rows of src/languages/languages.ts.
import {readFileSync} from 'node:fs';
import ts from 'typescript';

export const tableFile = 'src/languages/languages.ts';

/** The table's rows, by their code. @returns {Map<string, import('../../src/languages/languages.js').Language>} */
export function readTable() {
  const {outputText} = ts.transpileModule(readFileSync(tableFile, 'utf8'), {
    compilerOptions: {module: ts.ModuleKind.CommonJS},
  });
  const exported = {languages: []};
  new Function('exports', outputText)(exported);
  return new Map(exported.languages.map((/** @type {any} */ row) => [row.code, row]));
}

/** The table with what `reviewed` says of a language. @param {string} code @param {string} reviewed */
export function withReviewed(code, reviewed) {
  const table = readFileSync(tableFile, 'utf8');
  const row = new RegExp(`(\\{code: '${code}',.*reviewed: )'(?:[^'\\\\]|\\\\.)*'(\\},)`);
  if (!row.test(table)) throw new Error(`${tableFile} has no row for “${code}” that ends with reviewed: '…'`);
  return table.replace(row, (_, before, after) => `${before}'${reviewed}'${after}`);
}

/** The table with a new language at its end. @param {Record<string, string>} row */
export function withRow(row) {
  const table = readFileSync(tableFile, 'utf8');
  const entries = Object.entries(row).map(([name, value]) => `${name}: '${value}'`);
  return table.replace(/^\];$/m, `  {${entries.join(', ')}},\n];`);
}
