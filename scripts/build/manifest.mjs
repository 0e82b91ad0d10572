// Writes what editors and documentation tools read: the custom-elements manifest, from the JSDoc of the element; and
// from the manifest, custom data for VS Code and web-types for JetBrains. The README's tables come from it too.
import {readFileSync, writeFileSync} from 'node:fs';
import {create, ts} from '@custom-elements-manifest/analyzer';
import {getWebTypesData} from 'custom-element-jet-brains-integration';
import {getVsCodeCssCustomData, getVsCodeHtmlCustomData} from 'custom-element-vs-code-integration';
import {resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {statusOf} from './translation-status.mjs';

const source = 'src/element/iop-return-card.ts';
const path = 'dist/modules/element/iop-return-card.js';
const definition = 'dist/modules/entries/define.js';

/** Sentences are wrapped in the source; in a table or a tooltip they are one line. */
const unwrap = (text) => text.replace(/(?<!\n)\n(?!\n)/g, ' ');

/** Leaves what is a partner's business, and adds what the source says elsewhere than in JSDoc. */
function tidy(element, languages) {
  element.members = element.members.filter(
    ({description, privacy = 'public'}) => description && privacy === 'public',
  );
  element.events = element.events.filter(({name}) => name);
  for (const item of [element, ...Object.values(element).filter(Array.isArray).flat()]) {
    if (item.description) item.description = unwrap(item.description);
    // Absent, null and undefined all mean the default, of every option.
    if (item.type) item.type.text = item.type.text.replace(' | null | undefined', '');
    // An initial value that is a name of the source says nothing outside of it.
    if (item.static) delete item.default;
  }
  element.description += `\n\n${statusOf(languages)}`;
}

/** Editors show the summary alone unless told otherwise; the status of the translations belongs before everyone. */
const options = {descriptionSrc: 'description'};
/** @param {string} out */
export async function writeManifest(out) {
  const {languages} = await import(pathToFileURL(resolve(out, 'modules/languages/languages.js')).href);
  const write = (file, json) => writeFileSync(`${out}/${file}`, JSON.stringify(json, null, 2) + '\n');

  const manifest = create({
    modules: [ts.createSourceFile(path, readFileSync(source, 'utf8'), ts.ScriptTarget.ES2022, true)],
  });
  const [module] = manifest.modules;
  module.declarations = module.declarations.filter(({tagName}) => tagName);
  const [element] = module.declarations;
  tidy(element, languages);
  manifest.modules.push({
    kind: 'javascript-module',
    path: definition,
    exports: [
      {
        kind: 'custom-element-definition',
        name: element.tagName,
        declaration: {name: element.name, module: path},
      },
    ],
  });

  write('custom-elements.json', manifest);
  write('vscode.html-custom-data.json', JSON.parse(getVsCodeHtmlCustomData(manifest, options)));
  write('vscode.css-custom-data.json', JSON.parse(getVsCodeCssCustomData(manifest, options)));
  write('web-types.json', JSON.parse(getWebTypesData(manifest, options)));
}
