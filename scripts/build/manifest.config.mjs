// Configures the analyzer that makes the custom-elements manifest from the element's JSDoc. Editors and documentation
// tools read it, and the README's tables come from it; so do custom data for VS Code and web-types for JetBrains.
import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {customElementJetBrainsPlugin} from 'custom-element-jet-brains-integration';
import {customElementVsCodePlugin} from 'custom-element-vs-code-integration';
import {languagesFromTable} from './manifest-languages.mjs';
import {optionsFromTable} from './manifest-options.mjs';
import {definedBy, publicOnly, translationStatus, unwrapped} from './manifest-plugins.mjs';
import {readDeclarations} from './options.mjs';

/** Where scripts/build/build.mjs builds. */
const out = process.env.OUT ?? 'dist';

/** @type {typeof import('../../dist/modules/languages/languages.js')} */
const {languages} = await import(pathToFileURL(resolve(out, 'modules/languages/languages.js')).href);

/** By default, editors show only the summary; everyone should see the status of the translations. */
const editors = {outdir: out, descriptionSrc: 'description', hideLogs: true};

export default {
  globs: ['src/element/iop-return-card.ts'],
  outdir: out,
  packagejson: false,
  quiet: true,
  /**
   * Gives the module the path that it has in the package.
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
    optionsFromTable(await readDeclarations(out)),
    languagesFromTable(languages),
    definedBy('dist/modules/entries/define.js'),
    unwrapped,
    translationStatus(languages),
    // Last, because they write their files from what the others leave.
    customElementVsCodePlugin(editors),
    customElementJetBrainsPlugin({...editors, packageJson: false}),
  ],
};
