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
mkdirSync(`${root}/xliff`, {recursive: true});
for (const path of [
  'src',
  'scripts',
  'package.json',
  'rollup.config.mjs',
  ...readdirSync('.').filter((name) => name.startsWith('tsconfig')),
]) {
  cpSync(path, `${root}/${path}`, {recursive: true, filter: (source) => source !== 'src/generated'});
}
symlinkSync('../../node_modules', `${root}/node_modules`);

const [someLanguage] = readdirSync('xliff');
const lines = Object.entries({qps: '', qpr: ", direction: 'rtl'"}).map(([code, direction]) => {
  writeFileSync(`${root}/xliff/${code}.xlf`, translate(readFileSync(`xliff/${someLanguage}`, 'utf8'), code));
  return `  {code: '${code}', name: 'Pseudo'${direction}, card: cards.${code}},`;
});
const table = readFileSync('src/languages.ts', 'utf8').split('\n');
const kept = table.filter((line) => !/^ *\{code: '(?!en)/.test(line));
kept.splice(kept.findIndex((line) => line.includes("{code: 'en'")) + 1, 0, ...lines);
writeFileSync(`${root}/src/languages.ts`, kept.join('\n'));
writeFileSync(
  `${root}/one.config.mjs`,
  "import {script} from './rollup.config.mjs';\nexport default script('dist/iop-return-card.js');\n",
);

run('node', 'scripts/languages.mjs');
run('tsc', '-p', 'tsconfig.json');
run('rollup', '-c', 'one.config.mjs', '--silent');
