// Provides what the build generates to the dev server: style sheets, heights, and the card in every language.
import {readdirSync} from 'node:fs';
import {resolve} from 'node:path';
import {heightsModule} from '../build/heights.mjs';
import {compile} from '../build/styles.mjs';
import {readXliff, unitText, translated, unitsOf} from '../build/xliff.mjs';

const localize = resolve('scripts/dev/localize.ts');

/** The translations by language and sentence id, with placeholders as `{0}`. */
const translations = () =>
  Object.fromEntries(
    translated('xliff').map((code) => [
      code,
      Object.fromEntries(
        [...unitsOf(readXliff(`xliff/${code}.xlf`))].map(([id, {target}]) => [id, unitText(target)]),
      ),
    ]),
  );

/** @type {import('vite').Plugin} */
export const sources = {
  name: 'sources',
  enforce: 'pre',

  resolveId(source, importer) {
    if (source === '@lit/localize') return localize;
    if (source.endsWith('/languages/generated/cards.js') || source === './generated/cards.js')
      return resolve('scripts/dev/cards.ts');
    const [, sheet] = /\/styles\/generated\/(card|static)\.js$/.exec(source) ?? [];
    if (sheet) return `\0styles/${sheet}`;
    if (source === './generated/heights.js') return '\0heights';
    if (source === 'translations') return '\0translations';
    // The partner's page imports built modules; use their sources instead.
    if (importer && source.startsWith('../dist/modules/'))
      return resolve(source.replace('../dist/modules', 'src').replace(/js$/, 'ts'));
    return undefined;
  },

  load(id) {
    const [, sheet] = /^\0styles\/(\w+)$/.exec(id) ?? [];
    if (sheet) {
      // Only files: Vite fails on a folder, and the build makes one here.
      for (const file of readdirSync('src/styles').filter((name) => name.endsWith('.css')))
        this.addWatchFile(resolve('src/styles', file));
      return `export const css = ${JSON.stringify(compile(`src/styles/${sheet}.css`, {isBound: sheet === 'static'}))};`;
    }
    if (id === '\0heights') return heightsModule();
    if (id === '\0translations') {
      for (const code of translated('xliff')) this.addWatchFile(resolve(`xliff/${code}.xlf`));
      return `export const translations = ${JSON.stringify(translations())};`;
    }
    return undefined;
  },
};
