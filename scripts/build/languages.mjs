// Compiles the card's sections once for English and once for every file in xliff/, after checking those files.
import {execFileSync} from 'node:child_process';
import {mkdirSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {problemsOf} from './check-languages.mjs';

const generated = 'src/languages/generated';

const translated = () => readdirSync('xliff').map((file) => file.replace('.xlf', ''));

/** @param {'extract' | 'build'} command @param {string} xliffDir from the folder build/ */
export function localize(command, xliffDir) {
  mkdirSync('build', {recursive: true});
  writeFileSync(
    'build/lit-localize.json',
    JSON.stringify({
      sourceLocale: 'en',
      targetLocales: translated(),
      tsConfig: '../tsconfig.localize.json',
      // Unlike the other paths, this one starts from the working directory.
      output: {mode: 'transform', outputDir: generated},
      interchange: {format: 'xliff', xliffDir},
    }),
  );
  execFileSync('node_modules/.bin/lit-localize', [command, '--config', 'build/lit-localize.json'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

export function compileLanguages() {
  rmSync('build/xliff', {recursive: true, force: true});
  localize('extract', 'xliff');
  const problems = translated().flatMap((code) =>
    problemsOf(`xliff/${code}.xlf`, `build/xliff/${code}.xlf`, code),
  );
  if (problems.length) {
    console.error(problems.join('\n'));
    process.exit(1);
  }
  rmSync(generated, {recursive: true, force: true});
  localize('build', '../xliff');
  const codes = ['en', ...translated()];
  writeCards(generated, codes, '.');
  // A script in one language takes its own list instead: see rollup.config.mjs.
  for (const code of codes) writeCards(`${generated}/${code}`, [code], '..');
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

/** The files in xliff/ and the table of languages must name the same. @param {string} out */
export async function checkTable(out) {
  /** @type {typeof import('../../dist/modules/languages/languages.js')} */
  const {languages} = await import(pathToFileURL(resolve(out, 'modules/languages/languages.js')).href);
  const rows = languages.map(({code}) => code);
  const files = ['en', ...translated()];
  const missing = [
    ...files
      .filter((code) => !rows.includes(code))
      .map((code) => `xliff/${code}.xlf has no row in src/languages/languages.ts`),
    ...rows
      .filter((code) => !files.includes(code))
      .map((code) => `src/languages/languages.ts has a row for ${code}, but there is no xliff/${code}.xlf`),
  ];
  if (missing.length) throw new Error(missing.join('\n'));
}
