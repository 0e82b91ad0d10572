// Tools that rewrite the whole page.
import {autoptimize, run, versionOf} from '../tools.mjs';

export const title = 'HTML minifiers';

const everything = {
  collapseBooleanAttributes: true,
  collapseWhitespace: true,
  conservativeCollapse: false,
  minifyCSS: true,
  minifyJS: true,
  removeAttributeQuotes: true,
  removeComments: true,
  removeOptionalTags: true,
  removeRedundantAttributes: true,
};

/** @type {{name: string, version: string | undefined, minify: (page: string) => Promise<string> | string}[]} */
const minifiers = [
  {
    name: 'html-minifier-terser, with nine options on',
    version: versionOf('html-minifier-terser'),
    minify: async (page) => (await import('html-minifier-terser')).minify(page, everything),
  },
  {
    name: 'htmlnano, safe preset',
    version: versionOf('htmlnano'),
    async minify(page) {
      const {default: htmlnano} = await import('htmlnano');
      return (await htmlnano.process(page)).html;
    },
  },
  {
    name: 'minify-html',
    version: versionOf('@minify-html/node'),
    async minify(page) {
      const {default: minifier} = await import('@minify-html/node');
      return minifier.minify(Buffer.from(page), {minify_css: true, minify_js: true}).toString();
    },
  },
  {
    name: 'WordPress’s Autoptimize',
    version: autoptimize.version,
    minify: (page) =>
      run(
        'php',
        [
          '-r',
          `define('ABSPATH', '/'); require '${autoptimize.php}/ao-minify-html.php'; echo AO_Minify_HTML::minify(stream_get_contents(STDIN));`,
        ],
        page,
      ),
  },
];

/** @type {import('../tools.mjs').Row[]} */
export const rows = minifiers.map(({minify, ...row}) => ({
  ...row,
  forms: ['script', 'static', 'plain', 'frame'],
  change: async ({page, script}) => ({page: await minify(page), script}),
}));
