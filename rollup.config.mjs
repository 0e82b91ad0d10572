import {readdirSync, readFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {transform as minifyCss} from 'lightningcss';
import {minifyTemplateLiterals} from 'rollup-plugin-minify-template-literals';
import {ownLit} from './scripts/own-lit.mjs';

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));

const languages = readdirSync('dist/modules/generated', {withFileTypes: true})
  .filter((entry) => entry.isDirectory())
  .map(({name}) => name);

/** A card in one language has no others to load, none to follow on the page and none to choose from. */
const oneLanguage = (language) => {
  const onlyIts = (code) =>
    code.replaceAll(/^.*\b(?:code: '|\{ card as )(\w+).*\n/gm, (line, other) =>
      other === language ? line : '',
    );
  const instead = {
    'languages.js': onlyIts,
    'generated/cards.js': onlyIts,
    'page-language.js': () =>
      "import {languages} from './languages.js'; export class PageLanguage { current = languages[0]; }",
    'sections/language-menu.js': () => "export const languageMenu = () => '';",
  };
  return {
    name: 'one-language',
    transform(code, id) {
      const [, change] = Object.entries(instead).find(([file]) => id.endsWith(`/${file}`)) ?? [];
      return change && {code: change(code), map: null};
    },
  };
};

/** The stylesheet as one minified text: what assembled it stays here. */
const oneStylesheet = {
  name: 'one-stylesheet',
  async transform(code, id) {
    if (!id.endsWith('.styles.js')) return undefined;
    const {styles} = await import(pathToFileURL(id));
    const css = minifyCss({code: Buffer.from(styles.cssText), minify: true}).code.toString();
    return {code: `export const styles = ${JSON.stringify({cssText: css})};`, map: null};
  },
};

export const script = (file, ...plugins) => bundle('embed', file, ...plugins);

/**
 * Nearly all of the script runs at once, so Chromium may as well compile it in one go, while it loads:
 * https://v8.dev/blog/explicit-compile-hints. Must come first in the file.
 */
const compileHint = '//# allFunctionsCalledOnLoad';

const bundle = (entry, file, ...plugins) => ({
  input: `dist/modules/${entry}.js`,
  output: {
    file,
    format: 'iife',
    banner: `${compileHint}\n/*! iop-return-card ${version}, MIT; Lit (c) Google LLC, BSD-3-Clause */`,
  },
  plugins: [
    ...plugins,
    ownLit,
    nodeResolve(),
    oneStylesheet,
    minifyTemplateLiterals({failOnError: true, include: 'dist/modules/**'}),
    terser({
      ecma: 2022,
      compress: {passes: 3, unsafe_arrows: true, unsafe_methods: true, pure_getters: true, keep_fargs: false},
      // Names that Lit keeps for itself, and shares with nobody here.
      mangle: {properties: {regex: /^_\$/}},
      // ASCII alone, so that a page in an encoding of its own reads every accent right.
      format: {comments: /^!|^# all/, ascii_only: true},
    }),
  ],
});

export default [
  script('dist/iop-return-card.js'),
  bundle('frame', 'dist/frame.js'),
  ...languages.map((language) => script(`dist/iop-return-card.${language}.js`, oneLanguage(language))),
];
