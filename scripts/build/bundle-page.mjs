// Bundles the script of a page of the site, or of the block's editor. The card's own script is in rollup.config.mjs.
import {rolldown} from 'rolldown';
import {minifyTemplateLiterals} from 'rollup-plugin-minify-template-literals';
import {facts} from './facts.mjs';
import {oneLit} from './one-lit.mjs';

/** A web server may send a script without its character set. @type {import('rolldown').Plugin} */
const ascii = {
  name: 'ascii',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle))
      if (chunk.type === 'chunk')
        chunk.code = chunk.code.replace(
          /[^\0-\x7f]/g,
          (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
        );
  },
};

/**
 * Bundles a module with everything that it imports into one minified script.
 *
 * @param {string} input
 * @param {import('rolldown').OutputOptions} output `file`, and `format` if it isn't a classic script
 * @param {import('rolldown').InputOptions} [more] plugins, and modules to leave out
 */
export async function bundlePage(input, output, {plugins, ...more} = {}) {
  const bundle = await rolldown({
    input,
    plugins: [
      plugins,
      facts,
      oneLit,
      minifyTemplateLiterals({failOnError: true, exclude: '**/node_modules/**'}),
      ascii,
    ],
    resolve: {conditionNames: ['development', 'import'], extensionAlias: {'.js': ['.ts', '.tsx', '.js']}},
    checks: {pluginTimings: false},
    transform: {target: 'es2022', jsx: {runtime: 'classic', pragma: 'createElement', pragmaFrag: 'Fragment'}},
    ...more,
  });
  // A classic script, because browsers load no modules from a folder (`file:`).
  const {output: chunks} = await bundle.write({
    format: 'iife',
    minify: true,
    comments: {legal: false},
    ...output,
  });
  await bundle.close();
  return chunks[0];
}
