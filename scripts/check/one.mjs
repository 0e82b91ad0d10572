// Runs some test files, after building what they need: `npm run test:one -- test/browser/embed.test.ts Firefox`.
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {engines} from './engines.mjs';
import {nodeTests} from './node-tests.mjs';
import {make} from './products.mjs';

const args = process.argv.slice(2);
const files = args.filter((arg) => arg.endsWith('.test.ts'));
const engineNames = engines.map(({name}) => name);
const [engine, ...others] = args.filter((arg) => !files.includes(arg));
const [folder, ...folders] = new Set(files.map((file) => dirname(file)));
const runners = ['test/browser', 'test/node', 'test/release', 'test/wordpress'];

/** @param {string} message @returns {never} */
function stop(message) {
  console.error(message);
  process.exit(1);
}
const missing = files.filter((file) => !existsSync(file));
if (missing.length) stop(`No such file: ${missing.join(', ')}`);
if (!folder || folders.length || !runners.includes(folder))
  stop(`Name test files of one of these folders: ${runners.join(', ')}`);
if (others.length || (engine && !engineNames.includes(engine)))
  stop(`Name no engine, for all three, or one of ${engineNames.join(', ')}.`);

/** A file's text, and that of all files of tests that it imports. @param {string} file @param {Set<string>} seen @returns {string} */
function textWithImports(file, seen = new Set()) {
  const source = file.replace(/\.js$/, '.ts');
  if (seen.has(source) || !existsSync(source)) return '';
  seen.add(source);
  const text = readFileSync(source, 'utf8');
  const imports = [...text.matchAll(/from '(\.[^']+)'/g)].map(([, path = '']) => join(dirname(file), path));
  return text + imports.map((path) => textWithImports(path, seen)).join('');
}

const text = files.map((file) => textWithImports(file)).join('');
/** What a test has to name to need each product. */
const signs = {
  site: /build\/site|page-picture/,
  apps: /build\/apps/,
  pseudo: /build\/pseudo/,
  probe: /build\/probe/,
};
const needed = Object.entries(signs).flatMap(([name, sign]) => (sign.test(text) ? [name] : []));
make('tests', ...needed, ...(folder === 'test/wordpress' ? ['plugin'] : []));

const compiled = files.map((file) => `build/${file.replace(/\.ts$/, '.js')}`);
const inNode = [process.execPath, ...nodeTests(...compiled)];
/** @type {{[folder: string]: string[]}} */
const commands = {
  'test/browser': ['web-test-runner', '--files', ...compiled],
  'test/node': inNode,
  'test/release': inNode,
  'test/wordpress': [process.execPath, 'build/test/wordpress/run.js', ...compiled],
};
const [program = '', ...rest] = commands[folder] ?? [];
const {status} = spawnSync(program, rest, {
  stdio: 'inherit',
  env: {
    ...process.env,
    PATH: `node_modules/.bin:${process.env.PATH}`,
    WHOLE: 'true',
    ...(engine && {ENGINE: engine}),
  },
});
process.exitCode = status ?? 1;
