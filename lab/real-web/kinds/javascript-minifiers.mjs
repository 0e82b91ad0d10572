// Tools that rewrite the card's script.
import {autoptimize, debian, run, versionOf} from '../tools.mjs';

export const title = 'JavaScript minifiers';

/** @param {(code: string) => Promise<string> | string} minify */
const changeWith =
  (minify) =>
  async (/** @type {import('../site.mjs').Site} */ {page, script}) => ({page, script: await minify(script)});

/** @param {string} name of a module of Debian's Python */
const python = (name) =>
  changeWith((code) =>
    run('/usr/bin/python3', ['-c', `import sys, ${name}; print(${name}.jsmin(sys.stdin.read()))`], code),
  );

const php = `require 'MatthiasMullie/Minify/autoload.php';
  echo (new MatthiasMullie\\Minify\\JS())->add(stream_get_contents(STDIN))->minify();`;

/** @type {import('../tools.mjs').Row[]} */
export const rows = [
  {
    name: 'terser',
    version: versionOf('terser'),
    change: changeWith(async (code) => String((await (await import('terser')).minify(code)).code)),
  },
  {
    name: 'UglifyJS',
    version: versionOf('uglify-js'),
    change: changeWith(async (code) => {
      const {code: minified, error} = (await import('uglify-js')).default.minify(code);
      if (error) throw error;
      return minified;
    }),
  },
  {
    name: 'esbuild, for ES2015',
    version: versionOf('esbuild'),
    change: changeWith(async (code) => {
      const {transform} = await import('esbuild');
      return (await transform(code, {minify: true, target: 'es2015'})).code;
    }),
  },
  {
    name: 'SWC',
    version: versionOf('@swc/core'),
    change: changeWith(
      async (code) => (await (await import('@swc/core')).minify(code, {compress: true})).code,
    ),
  },
  {
    name: 'Closure Compiler, simple optimizations',
    version: versionOf('google-closure-compiler-java'),
    change: changeWith((code) =>
      run(
        'java',
        ['-jar', 'lab/node_modules/google-closure-compiler-java/compiler.jar', '--warning_level', 'QUIET'],
        code,
      ),
    ),
  },
  {name: 'rjsmin', version: debian('python3-rjsmin'), change: python('rjsmin')},
  {name: 'jsmin', version: debian('python3-jsmin'), change: python('jsmin')},
  {
    name: 'matthiasmullie/minify, as in WP Rocket',
    version: debian('php-matthiasmullie-minify'),
    change: changeWith((code) => run('php', ['-r', php], code)),
  },
  {
    name: 'JSMin of WordPress’s Autoptimize',
    version: autoptimize.version,
    change: changeWith((code) =>
      run(
        'php',
        ['-r', `require '${autoptimize.php}/jsmin.php'; echo JSMin::minify(stream_get_contents(STDIN));`],
        code,
      ),
    ),
  },
].map((row) => ({...row, forms: ['script']}));
