// The module `facts`: build data for the partner's page and the WordPress editor.
import {readFileSync} from 'node:fs';
import {readReleases} from '../release/releases.mjs';
import {readDeclarations} from './options.mjs';

/** @param {string} file */
const json = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** The card's entry in its manifest. */
export const manifest = () => json('dist/custom-elements.json').modules[0].declarations[0];

/** The description of each attribute, slot and custom property, by name. */
export function descriptions() {
  const {attributes, slots, cssProperties} = manifest();
  return Object.fromEntries(
    [...attributes, ...slots, ...cssProperties].map(({name, description}) => [
      name,
      description.replaceAll('`', ''),
    ]),
  );
}

/** The hash of each script that was released, by version and file name. */
const scriptHashes = () =>
  Object.fromEntries(
    Object.entries(readReleases()).map(([version, {files}]) => [
      version,
      Object.fromEntries(Object.entries(files).filter(([file]) => /^iop-return-card.*\.js$/.test(file))),
    ]),
  );

async function all() {
  const integrity = json('dist/integrity.json');
  return {
    version: json('package.json').version,
    hashes: Object.fromEntries(Object.entries(integrity).filter(([file]) => /^[^/]+\.(js|html)$/.test(file))),
    releases: scriptHashes(),
    descriptions: descriptions(),
    declarations: await readDeclarations(),
    heights: json('demo/heights.json'),
  };
}

/** @type {import('rollup').Plugin} */
export const facts = {
  name: 'facts',
  resolveId: (source) => (source === 'facts' ? source : undefined),
  async load(id) {
    if (id !== 'facts') return undefined;
    return Object.entries(await all())
      .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
      .join('\n');
  },
};
