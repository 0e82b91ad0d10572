// Compiles the card's sections once for English and once for every file in xliff/, after checking those files.
// `--extract` first carries new and changed sentences into them.
import {execFileSync} from 'node:child_process';
import {mkdirSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {problemsOf} from './check-languages.mjs';

const languages = readdirSync('xliff').map((file) => file.replace('.xlf', ''));

function localize(command, xliffDir) {
  mkdirSync('build', {recursive: true});
  writeFileSync(
    'build/lit-localize.json',
    JSON.stringify({
      sourceLocale: 'en',
      targetLocales: languages,
      tsConfig: '../tsconfig.localize.json',
      // Unlike the other paths, this one starts from the working directory.
      output: {mode: 'transform', outputDir: 'src/generated'},
      interchange: {format: 'xliff', xliffDir},
    }),
  );
  execFileSync('lit-localize', [command, '--config', 'build/lit-localize.json'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

if (process.argv.includes('--extract')) localize('extract', '../xliff');

rmSync('build/xliff', {recursive: true, force: true});
localize('extract', 'xliff');
const problems = languages.flatMap((language) =>
  problemsOf(`xliff/${language}.xlf`, `build/xliff/${language}.xlf`, language),
);
if (problems.length) {
  console.error(problems.join('\n'));
  process.exit(1);
}

localize('build', '../xliff');
writeFileSync(
  'src/generated/cards.js',
  ['en', ...languages]
    .map((code) => `export {card as ${code}} from './${code}/sections/card.js';\n`)
    .join(''),
);
