// Libraries that change a page into what its server sent, here three times.
import {folderOf, versionOf} from '../tools.mjs';

export const title = 'Morphing libraries';

const libraries = [
  [
    'idiomorph',
    'idiomorph',
    'dist/idiomorph.esm.js',
    `tool.Idiomorph.morph(document.body, next, {morphStyle: 'outerHTML'})`,
  ],
  ['morphdom', 'morphdom', 'dist/morphdom-esm.js', 'tool.default(document.body, next)'],
  [
    'Turbo’s morphing',
    '@hotwired/turbo',
    'dist/turbo.es2017-esm.js',
    'tool.morphBodyElements(document.body, next)',
  ],
  ['Alpine Morph', '@alpinejs/morph', 'dist/module.esm.js', 'tool.morph(document.body, next.outerHTML)'],
];

/** @type {import('../tools.mjs').Row[]} */
export const rows = libraries.map(([name, tool, file, code]) => ({
  name,
  version: versionOf(tool),
  forms: ['script', 'static', 'frame'],
  act: (page) =>
    page.evaluate(`(async () => {
      const tool = await import('/${folderOf(tool)}/${file}');
      const html = await (await fetch('/')).text();
      for (let times = 0; times < 3; times++) {
        const next = new DOMParser().parseFromString(html, 'text/html').body;
        ${code};
        await new Promise(requestAnimationFrame);
      }
    })()`),
}));
