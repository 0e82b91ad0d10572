import {readdirSync, readFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {transform as minifyCss} from 'lightningcss';
import {minifyTemplateLiterals} from 'rollup-plugin-minify-template-literals';

/**
 * The Lit within a script for partners is that script's own affair. Lit announces itself to the page in lists of
 * versions, so that a second Lit in development mode warns the host's developers; it looks there for polyfills,
 * which no browser that we support needs; and it creates its Trusted Types policy unguarded, under a name of its
 * own, which on a page that lists policy names would stop the whole script. Its ways with styles, properties and
 * listeners in templates are bytes that this card has no use for. Each change fails loudly when a new Lit no longer
 * reads as expected.
 */
const ownLit = (() => {
  // Silent: where a refusal matters, rendering throws and says so.
  const policy = '(()=>{try{return $1?.createPolicy("iop-return-card",$2)}catch{}})()';
  const changes = {
    '@lit/reactive-element/css-tag.js': [
      [
        /export\{(.*)\};/,
        (_, names) => `const none=()=>{};export{${names.replaceAll(/\w+ as/g, 'none as')}};`,
      ],
      [/^[^]*(?=const none)/, ''],
    ],
    '@lit/reactive-element/reactive-element.js': [
      [/\w+\.reactiveElementPolyfillSupport/, 'void 0'],
      [/,\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, ''],
    ],
    'lit-html/lit-html.js': [
      [/(\w+)\?\1\.createPolicy\("lit-html",(\{createHTML:\w+=>\w+\})\):void 0/, policy],
      [/\w+\.litHtmlPolyfillSupport/, 'void 0'],
      [/"\."===(\w+)\[1\]\?\w+:("\?"===\w+\[1\]\?\w+:)"@"===\w+\[1\]\?\w+:/, '$2'],
      [/,\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, ''],
    ],
    'lit-element/lit-element.js': [
      [/,\w+\.litElementHydrateSupport\?\.\(\{LitElement:\w+\}\)/, ''],
      [/\w+\.litElementPolyfillSupport/, 'void 0'],
      [/\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, ''],
    ],
  };
  return {
    name: 'own-lit',
    transform(code, id) {
      const [, ours] = Object.entries(changes).find(([file]) => id.endsWith(`/node_modules/${file}`)) ?? [];
      for (const [theirs, replacement] of ours ?? []) {
        if (!theirs.test(code)) this.error(`Lit has changed: ${theirs} is nowhere in ${id}`);
        code = code.replace(theirs, replacement);
      }
      return ours && {code, map: null};
    },
  };
})();

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

const bundle = (entry, file, ...plugins) => ({
  input: `dist/modules/${entry}.js`,
  output: {
    file,
    format: 'iife',
    banner: `/*! iop-return-card ${version}, MIT; Lit (c) Google LLC, BSD-3-Clause */`,
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
      format: {comments: /^!/, ascii_only: true},
    }),
  ],
});

export default [
  script('dist/iop-return-card.js'),
  bundle('frame', 'dist/frame.js'),
  ...languages.map((language) => script(`dist/iop-return-card.${language}.js`, oneLanguage(language))),
];
