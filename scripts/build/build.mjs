// The whole build, in order. Builds into a separate folder and replaces dist/ at the end, so that a failed build
// doesn't change dist/.
import {spawnSync} from 'node:child_process';
import {chmodSync, renameSync, rmSync} from 'node:fs';
import {isMain} from '../is-main.mjs';
import {compileHeights} from './heights.mjs';
import {compileLanguages, checkTable} from './languages.mjs';
import {writeCardPages} from './card-pages.mjs';
import {writeIntegrity} from './integrity.mjs';
import {writeStatic} from './static.mjs';
import {compileStyles} from './styles.mjs';

/** Empties a folder and builds into it. @param {string} out */
export async function build(out) {
  rmSync(out, {recursive: true, force: true});
  compileLanguages();
  compileStyles();
  compileHeights();
  run('tsc', '-p', 'tsconfig.json', '--outDir', `${out}/modules`);
  await checkTable(out);
  process.env.OUT = out;
  run('rollup', '-c', '--silent');
  await writeStatic(out);
  await writeCardPages(out);
  run('cem', 'analyze', '--config', 'scripts/build/manifest.config.mjs');
  writeIntegrity(out);
  chmodSync(`${out}/modules/snippets/cli.js`, 0o755);
}

/** Runs a tool, which prints its own errors. @param {string} command @param {string[]} args */
function run(command, ...args) {
  const {status} = spawnSync(`node_modules/.bin/${command}`, args, {stdio: 'inherit'});
  if (status !== 0) process.exit(1);
}

if (isMain(import.meta.url)) {
  await build('build/dist');
  rmSync('dist', {recursive: true, force: true});
  renameSync('build/dist', 'dist');
}
