// Proves that a language takes one file and one line: builds, under build/pseudo/, the card with two languages that
// nobody speaks, accented and 40 % longer than English, the second of them written from right to left.
import {execFileSync} from 'node:child_process';
import {cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';

const root = 'build/pseudo';
const run = (command, ...words) =>
  execFileSync(command, words, {cwd: root, stdio: ['ignore', 'ignore', 'inherit']});

const accents = {a: 'á', e: 'ë', i: 'ï', o: 'ô', u: 'ü', c: 'ç', n: 'ñ', y: 'ý'};
const pseudo = (text) =>
  text.replace(/[aeioucny]/g, (letter) => accents[letter]) +
  ' ' +
  'lóngër '.repeat(Math.ceil((text.length * 0.4) / 7)).trim();

/** Adds a target to every unit; what stands around a placeholder is accented, the placeholder is not. */
const translate = (xliff, code) =>
  xliff
    .replace(/target-language="\w+"/, `target-language="${code}"`)
    .replace(/\n *<target>.*<\/target>/g, '')
    .replace(/<source>(.*)<\/source>/g, (source, text) => {
      const [words, placeholder = ''] = text.split(/(?=<x )/);
      return `${source}\n  <target>${pseudo(words.trim())} ${placeholder}</target>`;
    });

rmSync(root, {recursive: true, force: true});
mkdirSync(root, {recursive: true});
for (const path of [
  'src',
  'scripts',
  'xliff',
  'package.json',
  'rollup.config.mjs',
  ...readdirSync('.').filter((name) => name.startsWith('tsconfig')),
]) {
  cpSync(path, `${root}/${path}`, {recursive: true, filter: (source) => !source.endsWith('/generated')});
}
symlinkSync('../../node_modules', `${root}/node_modules`);

const rows = Object.entries({qps: 'ltr', qpr: 'rtl'}).map(([code, direction]) => {
  writeFileSync(`${root}/xliff/${code}.xlf`, translate(readFileSync('xliff/es.xlf', 'utf8'), code));
  return `  {code: '${code}', name: 'Pseudo', english: 'Pseudo', direction: '${direction}', made: 'by a script', reviewed: ''},\n`;
});
const table = `${root}/src/languages/languages.ts`;
writeFileSync(table, readFileSync(table, 'utf8').replace(/(?=\];)/, rows.join('')));

run('node', 'scripts/build/build.mjs');
