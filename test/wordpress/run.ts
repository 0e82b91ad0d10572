// Starts the WordPress sites that the tests share, runs the tests, and stops the sites even if tests fail.
// Arguments: test files; by default all in a whole run, otherwise all but some slow ones.
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {readdirSync} from 'node:fs';
import {isFound, wordpress} from '../../scripts/check/engines.mjs';
import {nodeTests} from '../../scripts/check/node-tests.mjs';
import {runTwice} from '../../scripts/check/second-run.mjs';
import {startDatabase} from './site/database.js';
import {isWhole} from '../support/sample.js';
import {install} from './site/install.js';
import type {Sites} from './site/site.js';

/** The slowest files, which only a whole run includes. */
const slow = ['accessibility', 'framed-editor', 'network', 'pictures'];

const here = 'build/test/wordpress';
const given = process.argv.slice(2);
const files = given.length
  ? given
  : readdirSync(here)
      .filter(
        (name) => name.endsWith('.test.js') && (isWhole || !slow.includes(name.replace('.test.js', ''))),
      )
      .map((name) => `${here}/${name}`);

const stops: (() => Promise<void>)[] = [];
const interrupted = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => interrupted.abort());

async function startSites(): Promise<Sites> {
  const database = await startDatabase();
  stops.unshift(database.stop);
  const single = await install('single', database.socket).then(stopping);
  if (!files.some((file) => file.endsWith('network.test.js'))) return {single};
  return {single, network: await install('network', database.socket).then(stopping)};
}

function stopping({site, stop}: Awaited<ReturnType<typeof install>>) {
  stops.unshift(stop);
  interrupted.signal.throwIfAborted();
  return site;
}

async function runTests(files: readonly string[], found: Sites | undefined) {
  const tests = spawn(process.execPath, nodeTests(...files), {
    stdio: 'inherit',
    env: {...process.env, RUNNER: 'WordPress', ...(found && {WORDPRESS_SITES: JSON.stringify(found)})},
    signal: interrupted.signal,
    killSignal: 'SIGINT',
  });
  const [code] = (await once(tests, 'exit')) as [number | null];
  return code === 0;
}

try {
  const found = isFound(wordpress) ? await startSites() : undefined;
  const hasPassed = await runTwice('WordPress', files, (files) => runTests(files, found));
  process.exitCode = hasPassed ? 0 : 1;
} catch (error) {
  process.exitCode = 1;
  if (!interrupted.signal.aborted) throw error;
} finally {
  for (const stop of stops) await stop();
}
