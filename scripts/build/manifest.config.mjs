// What editors and documentation tools read: the custom-elements manifest, from the JSDoc of the element; and from the
// manifest, custom data for VS Code and web-types for JetBrains. The README's tables come from it too.
import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {customElementJetBrainsPlugin} from 'custom-element-jet-brains-integration';
import {customElementVsCodePlugin} from 'custom-element-vs-code-integration';
import {languagesFromTable} from './manifest-languages.mjs';
import {definedBy, partnerTypes, publicOnly, translationStatus, unwrapped} from './manifest-plugins.mjs';

/** The folder of the build; see scripts/build/build.mjs. */
const out = process.env.OUT ?? 'dist';

/** @type {typeof import('../../dist/modules/languages/languages.js')} */
const {languages} = await import(pathToFileURL(resolve(out, 'modules/languages/languages.js')).href);

/** Editors show the summary alone unless told otherwise; the status of the translations belongs before everyone. */
const editors = {outdir: out, descriptionSrc: 'description', hideLogs: true};

export default {
  globs: ['src/element/iop-return-card.ts'],
  outdir: out,
  packagejson: false,
  quiet: true,
  /**
   * Names the module by the file that the package has.
   * @param {{ts: typeof import('typescript'), globs: string[]}} given
   */
  overrideModuleCreation: ({ts, globs}) =>
    globs.map((file) =>
      ts.createSourceFile(
        file.replace('src/', 'dist/modules/').replace('.ts', '.js'),
        readFileSync(file, 'utf8'),
        ts.ScriptTarget.ES2022,
        true,
      ),
    ),
  plugins: [
    publicOnly,
    partnerTypes,
    languagesFromTable(languages),
    definedBy('dist/modules/entries/define.js'),
    unwrapped,
    translationStatus(languages),
    // Last, for they write what the others have left.
    customElementVsCodePlugin(editors),
    customElementJetBrainsPlugin({...editors, packageJson: false}),
  ],
};
