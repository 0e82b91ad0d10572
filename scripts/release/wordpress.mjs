// Lays out the WordPress plugin in build/wordpress/, and packs it. It takes the card from `dist` as it is there. Builds
// into another folder than build/ if one is given.
import {copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import * as options from '../../dist/modules/element/options.js';
import {manifest} from '../build/facts.mjs';
import {zipFolder} from './zip.mjs';

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
const source = 'wordpress';
const out = process.argv[2] ?? 'build';
const plugin = `${out}/wordpress/iop-return-card`;

if (!('patterns' in options)) throw new Error('dist is older than src: npm run build');
const {withAttributes} = await import('../wordpress/block.mjs');
const {writeEditor} = await import('../wordpress/editor.mjs');
const {phpRules} = await import('../wordpress/rules.mjs');
const {writeStaticCards} = await import('../wordpress/static-cards.mjs');
const {writeTranslations} = await import('../wordpress/translations.mjs');

/** Copies a file, with the version of the package in place of 0.0.0. @param {string} name */
function copyWithVersion(name) {
  const text = readFileSync(`${source}/${name}`, 'utf8');
  writeFileSync(`${plugin}/${name}`, text.replaceAll('0.0.0', version));
}

rmSync(`${out}/wordpress`, {recursive: true, force: true});
mkdirSync(`${plugin}/generated`, {recursive: true});
cpSync(`${source}/includes`, `${plugin}/includes`, {recursive: true});
cpSync(`${source}/block`, `${plugin}/block`, {recursive: true});
copyWithVersion('iop-return-card.php');
copyWithVersion('readme.txt');
copyFileSync('LICENSE', `${plugin}/LICENSE`);
copyFileSync('dist/iop-return-card.js', `${plugin}/iop-return-card.js`);

const {attributes} = manifest();
const locales = writeTranslations(`${plugin}/languages`);
const rules = phpRules(version, attributes, locales);
writeFileSync(`${plugin}/generated/rules.php`, rules);
writeStaticCards(`${plugin}/generated/cards`);
const block = JSON.parse(readFileSync(`${source}/block/block.json`, 'utf8'));
writeFileSync(
  `${plugin}/block/block.json`,
  `${JSON.stringify({...withAttributes(block, ['deepLink']), version}, null, 2)}\n`,
);
await writeEditor(`${plugin}/editor`);
copyFileSync(`${source}/editor/index.css`, `${plugin}/editor/index.css`);
zipFolder(plugin, `${out}/iop-return-card-wordpress-${version}.zip`);
