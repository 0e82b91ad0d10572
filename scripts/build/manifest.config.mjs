// Configures the analyzer that builds the custom-elements manifest from the element's JSDoc. Editors and documentation
// tools read it. It is also the source of the README's tables, VS Code's custom data and JetBrains' web-types.
import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {customElementJetBrainsPlugin} from 'custom-element-jet-brains-integration';
import {customElementVsCodePlugin} from 'custom-element-vs-code-integration';
import {languagesFromTable} from './manifest-languages.mjs';
import {optionsFromTable} from './manifest-options.mjs';
import {definedBy, publicOnly, translationStatus, unwrapped} from './manifest-plugins.mjs';
import {readDeclarations} from './options.mjs';

/** The output folder of scripts/build/build.mjs. */
const out = process.env.OUT ?? 'dist';

/** @type {typeof import('../../dist/modules/languages/languages.js')} */
const {languages} = await import(pathToFileURL(resolve(out, 'modules/languages/languages.js')).href);

/** By default, editors show only the summary, but everyone should see the status of the translations. */
const editors = {outdir: out, descriptionSrc: 'description', hideLogs: true};

export default {
  globs: ['src/element/iop-return-card.ts'],
  outdir: out,
  packagejson: false,
  quiet: true,
  /**
   * Gives the module its path in the package.
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
    // Last, because they write their files from the other plugins' results.
    customElementVsCodePlugin(editors),
    customElementJetBrainsPlugin({...editors, packageJson: false}),
  ],
};
