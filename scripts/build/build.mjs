// The whole build, in order. Builds into a separate folder and replaces dist/ at the end, so that a failed build
// doesn't change dist/.
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {chmodSync, renameSync, rmSync} from 'node:fs';
import {rollup} from 'rollup';
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
  await run('tsc6', '-p', 'tsconfig.json', '--outDir', `${out}/modules`);
  await checkTable(out);
  process.env.OUT = out;
  await Promise.all([bundle(), run('cem', 'analyze', '--config', 'scripts/build/manifest.config.mjs')]);
  await writeStatic(out);
  await writeCardPages(out);
  writeIntegrity(out);
  chmodSync(`${out}/modules/snippets/cli.js`, 0o755);
}

/** Bundles all scripts side by side. */
async function bundle() {
  // It lists the languages that are compiled when it is imported.
  const {default: scripts} = await import('../../rollup.config.mjs');
  await Promise.all(
    scripts.map(async ({output, ...input}) => {
      const bundle = await rollup(input);
      await bundle.write(output);
      await bundle.close();
    }),
  );
}

/** Runs a tool, which prints its own errors. @param {string} command @param {string[]} args */
async function run(command, ...args) {
  const [status] = await once(spawn(`node_modules/.bin/${command}`, args, {stdio: 'inherit'}), 'close');
  if (status !== 0) process.exit(1);
}

if (isMain(import.meta.url)) {
  await build('build/dist');
  rmSync('dist', {recursive: true, force: true});
  renameSync('build/dist', 'dist');
}
