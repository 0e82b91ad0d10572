// Compiles the card's sections for English and for each file in xliff/, after checking those files.
import {execFileSync} from 'node:child_process';
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {copiesIn, problemsOf} from './check-languages.mjs';
import {translated} from './xliff.mjs';

const generated = 'src/languages/generated';

/** @param {'extract' | 'build'} command @param {string} folder of the XLIFF files @param {string[]} codes */
export function localize(command, folder, codes = translated(folder)) {
  mkdirSync('build', {recursive: true});
  writeFileSync(
    'build/lit-localize.json',
    JSON.stringify({
      sourceLocale: 'en',
      targetLocales: codes,
      tsConfig: '../tsconfig.localize.json',
      // This path is relative to the working directory, unlike the others.
      output: {mode: 'transform', outputDir: generated},
      interchange: {format: 'xliff', xliffDir: resolve(folder)},
    }),
  );
  execFileSync('node_modules/.bin/lit-localize', [command, '--config', 'build/lit-localize.json'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** Lists missing, outdated or damaged translations, compared with the English in the sections. */
export function translationProblems() {
  const codes = translated('xliff');
  rmSync('build/xliff', {recursive: true, force: true});
  localize('extract', 'build/xliff', codes);
  return [
    ...codes.flatMap((code) => problemsOf(`xliff/${code}.xlf`, `build/xliff/${code}.xlf`, code)),
    ...copiesIn(codes.map((code) => `xliff/${code}.xlf`)),
  ];
}

export function compileLanguages() {
  const codes = translated('xliff');
  stopFor(translationProblems());
  rmSync(generated, {recursive: true, force: true});
  localize('build', 'xliff');
  const all = ['en', ...codes];
  writeCards(generated, all, '.');
  // A one-language script uses its own list: see rollup.config.mjs.
  for (const code of all) writeCards(`${generated}/${code}`, [code], '..');
  writePosters(all);
}

/** @param {string} folder @param {string[]} codes @param {string} up */
function writeCards(folder, codes, up) {
  const imports = codes.map(
    (code) => `import {announcement as ${code}Announcement} from '${up}/${code}/sections/announcement.js';
import {card as ${code}Card} from '${up}/${code}/sections/card.js';
`,
  );
  const entries = codes.map((code) => `  ${code}: {card: ${code}Card, announcement: ${code}Announcement},\n`);
  writeFileSync(
    `${folder}/cards.ts`,
    `${imports.join('')}import type {Words} from '${up}/../spoken.js';

/** What the card shows and says, by the code of the language. */
export const cards: {readonly [code: string]: Words | undefined} = {
${entries.join('')}};
`,
  );
}

/** @param {string[]} codes */
function writePosters(codes) {
  const imports = codes.map((code) => `import {poster as ${code}} from './${code}/sections/poster.js';\n`);
  writeFileSync(
    `${generated}/posters.ts`,
    `${imports.join('')}import type {PosterWords} from '../../sections/poster.js';

/** What the poster says, by the code of the language. */
export const posters: {readonly [code: string]: (() => PosterWords) | undefined} = {${codes.join(', ')}};
`,
  );
}

/** Stops the build unless xliff/ and the language table list the same languages. @param {string} out */
export async function checkTable(out) {
  /** @type {typeof import('../../dist/modules/languages/languages.js')} */
  const {languages} = await import(pathToFileURL(resolve(out, 'modules/languages/languages.js')).href);
  stopFor(
    tableProblems(
      languages.map(({code}) => code),
      translated('xliff'),
    ),
  );
}

/** @param {string[]} rows @param {string[]} files */
export function tableProblems(rows, files) {
  const table = 'src/languages/languages.ts';
  return [
    ...files
      .filter((code) => !rows.includes(code))
      .map((code) => `xliff/${code}.xlf has no row in ${table}: add one`),
    ...rows
      .filter((code) => code !== 'en' && !files.includes(code))
      .map((code) => `${table} has a row for ${code}, but there is no xliff/${code}.xlf`),
    ...rows
      .filter((code, index) => rows.indexOf(code) !== index)
      .map((code) => `${table} has two rows for ${code}`),
  ];
}

/** @param {string[]} problems */
function stopFor(problems) {
  if (!problems.length) return;
  console.error(problems.join('\n'));
  process.exit(1);
}
