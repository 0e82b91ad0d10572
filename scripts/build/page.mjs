// Builds the partner's page: the modules of demo/ in one script, and in another what they share with the card.
import {copyFileSync, readFileSync, writeFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {bundle as bundleStyles} from 'lightningcss';
import {rollup} from 'rollup';
import {minifyTemplateLiterals} from 'rollup-plugin-minify-template-literals';
import ts from 'typescript';
import {oneLit} from './one-lit.mjs';

const {config} = ts.readConfigFile('tsconfig.base.json', ts.sys.readFile);
const {options} = ts.convertCompilerOptionsFromJson(config.compilerOptions, '.');

/** @type {import('rollup').Plugin} */
const typescript = {
  name: 'typescript',
  resolveId(source, importer) {
    if (!importer?.endsWith('.ts') || !source.startsWith('./')) return undefined;
    return resolve(importer, '..', source.replace(/js$/, 'ts'));
  },
  transform: (code, id) =>
    id.endsWith('.ts')
      ? {code: ts.transpileModule(code, {compilerOptions: options}).outputText, map: null}
      : undefined,
};

/** @param {string} file */
const json = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** What the page can only know from the build. */
function facts() {
  const {version} = json('package.json');
  const [{declarations}] = json('dist/custom-elements.json').modules;
  const {attributes, slots, cssProperties} = declarations[0];
  const integrity = json('dist/integrity.json');
  return {
    version,
    hashes: Object.fromEntries(Object.entries(integrity).filter(([file]) => /^[^/]+\.(js|html)$/.test(file))),
    descriptions: Object.fromEntries(
      [...attributes, ...slots, ...cssProperties].map(({name, description}) => [
        name,
        description.replaceAll('`', ''),
      ]),
    ),
    heights: json('demo/heights.json'),
  };
}

/** @type {import('rollup').Plugin} */
const factsModule = {
  name: 'facts',
  resolveId: (source) => (source === 'facts' ? source : undefined),
  load: (id) =>
    id === 'facts'
      ? Object.entries(facts())
          .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
          .join('\n')
      : undefined,
};

/** What the card's own script holds too. @param {string} id */
const isCard = (id) => id.includes('node_modules') || /dist\/modules\/(?!snippets)/.test(id);

/** Builds the page into a folder. @param {string} out */
export async function buildPage(out) {
  const bundle = await rollup({
    input: {page: 'demo/main.ts'},
    plugins: [
      factsModule,
      typescript,
      nodeResolve({exportConditions: ['development']}),
      oneLit,
      minifyTemplateLiterals({failOnError: true, exclude: '**/node_modules/**'}),
      terser({ecma: 2022, module: true, format: {comments: false, ascii_only: true}}),
    ],
  });
  await bundle.write({
    dir: out,
    entryFileNames: '[name].js',
    chunkFileNames: '[name].js',
    manualChunks: (id) => (isCard(id) ? 'page-card' : undefined),
  });
  await bundle.close();
  writeFileSync(`${out}/page.css`, bundleStyles({filename: 'demo/styles/page.css', minify: true}).code);
  for (const file of ['index.html', 'preview.html', 'preview.css', 'icon.svg'])
    copyFileSync(`demo/${file}`, `${out}/${file}`);
}
