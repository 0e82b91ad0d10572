// Creates and packs the WordPress plugin, with the card from `dist` as it is.
import {copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {manifest} from '../build/facts.mjs';
import {isMain} from '../is-main.mjs';
import {writeBlock} from '../wordpress/block.mjs';
import {writeEditor} from '../wordpress/editor.mjs';
import {fillReadme} from '../wordpress/readme.mjs';
import {writeStaticCards} from '../wordpress/static-cards.mjs';
import {zipFolder} from './zip.mjs';

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
const source = 'wordpress';

/** A file's text, with the package version in place of 0.0.0. @param {string} name */
const withVersion = (name) => readFileSync(`${source}/${name}`, 'utf8').replaceAll('0.0.0', version);

/**
 * Builds `wordpress/iop-return-card`, the folder for `wp-content/plugins`, and the plugin's zip in a folder.
 *
 * @param {string} out
 * @returns {Promise<string>} the zip
 */
export async function buildPlugin(out) {
  const {phpRules} = await import('../wordpress/rules.mjs');
  const {writeTranslations} = await import('../wordpress/translations.mjs');
  const plugin = `${out}/wordpress/iop-return-card`;
  rmSync(`${out}/wordpress`, {recursive: true, force: true});
  mkdirSync(`${plugin}/generated`, {recursive: true});
  for (const name of ['includes', 'block'])
    cpSync(`${source}/${name}`, `${plugin}/${name}`, {recursive: true});
  writeFileSync(`${plugin}/iop-return-card.php`, withVersion('iop-return-card.php'));
  copyFileSync('LICENSE', `${plugin}/LICENSE`);
  // Optimizers don't minify files with `.min.js` names: docs/wordpress.md.
  copyFileSync('dist/iop-return-card.js', `${plugin}/iop-return-card.min.js`);

  const {attributes} = manifest();
  writeFileSync(`${plugin}/readme.txt`, fillReadme(withVersion('readme.txt'), attributes));
  const locales = writeTranslations(`${plugin}/languages`);
  writeFileSync(`${plugin}/generated/rules.php`, phpRules(version, locales));
  writeStaticCards(`${plugin}/generated/cards`);
  writeBlock(`${plugin}/block/block.json`, version);
  await writeEditor(`${plugin}/editor`);
  copyFileSync(`${source}/editor/index.css`, `${plugin}/editor/index.css`);

  const zip = `${out}/iop-return-card-wordpress-${version}.zip`;
  zipFolder(plugin, zip);
  return zip;
}

if (isMain(import.meta.url)) console.log(await buildPlugin(process.argv[2] ?? 'build'));
