// Bundles src/styles/ into one minified string, with the prefixes that supported browsers need.
import {mkdirSync, writeFileSync} from 'node:fs';
import browserslist from 'browserslist';
import {browserslistToTargets, bundle} from 'lightningcss';

export const stylesheet = () =>
  bundle({
    filename: 'src/styles/card.css',
    minify: true,
    targets: browserslistToTargets(browserslist()),
  }).code.toString();

export function compileStyles() {
  mkdirSync('src/styles/generated', {recursive: true});
  writeFileSync(
    'src/styles/generated/card.ts',
    `/** The stylesheet of the card, made of src/styles by the build. */\nexport const css = ${JSON.stringify(stylesheet())};\n`,
  );
}
