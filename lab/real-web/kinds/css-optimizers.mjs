// Tools that rewrite the stylesheet of a static card.
import {debian, replaceStyle, run, versionOf} from '../tools.mjs';

export const title = 'CSS optimizers';

const php = `spl_autoload_register(fn ($name) => @include '/usr/share/php/' . strtr($name, '\\\\', '/') . '.php');
  echo (new MatthiasMullie\\Minify\\CSS())->add(stream_get_contents(STDIN))->minify();`;

/** @type {{name: string, version: string | undefined, optimize: (css: string, page: string) => Promise<string> | string}[]} */
const optimizers = [
  {
    name: 'Lightning CSS',
    version: versionOf('lightningcss'),
    async optimize(css) {
      const {transform} = await import('lightningcss');
      return transform({filename: 'card.css', code: Buffer.from(css), minify: true}).code.toString();
    },
  },
  {
    name: 'esbuild',
    version: versionOf('esbuild'),
    optimize: async (css) =>
      (await (await import('esbuild')).transform(css, {loader: 'css', minify: true})).code,
  },
  {
    name: 'cssnano',
    version: versionOf('cssnano'),
    async optimize(css) {
      const [{default: postcss}, {default: cssnano}] = await Promise.all([
        import('postcss'),
        import('cssnano'),
      ]);
      return (await postcss([cssnano()]).process(css, {from: undefined})).css;
    },
  },
  {
    name: 'CSSO',
    version: versionOf('csso'),
    optimize: async (css) => (await import('csso')).minify(css).css,
  },
  {
    name: 'clean-css, level 2',
    version: versionOf('clean-css'),
    async optimize(css) {
      const {default: CleanCSS} = await import('clean-css');
      return new CleanCSS({level: 2}).minify(css).styles;
    },
  },
  {
    name: 'PurgeCSS, with the page as its content',
    version: versionOf('purgecss'),
    async optimize(css, page) {
      const {PurgeCSS} = await import('purgecss');
      const [{css: purged}] = await new PurgeCSS().purge({
        content: [{raw: page.replace(/<style.*?<\/style>/s, ''), extension: 'html'}],
        css: [{raw: css}],
      });
      return purged;
    },
  },
  {
    name: 'matthiasmullie/minify, as in WP Rocket',
    version: debian('php-matthiasmullie-minify'),
    optimize: (css) => run('php', ['-r', php], css),
  },
];

/** @type {import('../tools.mjs').Row[]} */
export const rows = optimizers.map(({optimize, ...row}) => ({
  ...row,
  forms: ['static'],
  async change({page, script}) {
    let css = '';
    replaceStyle(page, (found) => (css = found));
    const optimized = await optimize(css, page);
    return {page: replaceStyle(page, () => optimized), script};
  },
}));
