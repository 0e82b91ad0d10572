// Runs the steps of a check side by side, each as soon as the steps it needs have passed.
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {createWriteStream, mkdirSync, readFileSync} from 'node:fs';
import {availableParallelism} from 'node:os';

/**
 * @typedef {object} Step
 * @property {string} run a command line
 * @property {string[]} [after] steps that have to pass first
 * @property {boolean} [shown] whether its output is shown as it comes, and not only when it fails
 */

const logs = 'build/logs';

/** Starts a step, and resolves to whether it passed. Its output goes to build/logs. @param {string} name @param {Step} step */
async function start(name, {run, shown}) {
  const log = createWriteStream(`${logs}/${name}.log`);
  const child = spawn(run, {
    shell: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {...process.env, PATH: `node_modules/.bin:${process.env.PATH}`},
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream.pipe(log, {end: false});
    if (shown) stream.pipe(process.stdout, {end: false});
  }
  const [status] = await once(child, 'close');
  log.end();
  await once(log, 'finish');
  return status === 0;
}

/**
 * Runs all steps, and returns the names of those that failed. A step fails unrun if one that it needs has failed.
 *
 * @param {{[name: string]: Step}} steps in the order in which they start when several could
 * @param {number} [atOnce] how many of them run side by side
 */
export async function runSteps(steps, atOnce = Math.max(2, availableParallelism())) {
  mkdirSync(logs, {recursive: true});
  const waiting = new Map(Object.entries(steps));
  /** @type {Map<string, Promise<void>>} */
  const running = new Map();
  const passed = new Set();
  /** @type {string[]} */
  const failed = [];

  /** @param {string} name @param {Step} step */
  async function finish(name, step) {
    const started = performance.now();
    const hasPassed = await start(name, step);
    const seconds = `${Math.round((performance.now() - started) / 1000)} s`;
    if (hasPassed) passed.add(name);
    else failed.push(name);
    if (!hasPassed && !step.shown)
      console.log(`\n${'─'.repeat(20)} ${name}: ${step.run}\n${readFileSync(`${logs}/${name}.log`, 'utf8')}`);
    console.log(`${hasPassed ? 'passed' : 'FAILED'}  ${name.padEnd(16)}${seconds.padStart(6)}`);
    running.delete(name);
  }

  /** @param {string} name @param {Step} step */
  function startIfReady(name, {after = []}) {
    const missing = after.filter((other) => failed.includes(other));
    const isReady = after.every((other) => passed.has(other)) && running.size < atOnce;
    if (!missing.length && !isReady) return;
    waiting.delete(name);
    if (missing.length) {
      failed.push(name);
      console.log(`FAILED  ${name.padEnd(16)} not run, because of ${missing.join(', ')}`);
    } else {
      running.set(name, finish(name, steps[name]));
    }
  }

  while (waiting.size) {
    const before = waiting.size;
    for (const [name, step] of waiting) startIfReady(name, step);
    if (!running.size && waiting.size === before)
      throw new Error(`These steps wait for a step that doesn't exist: ${[...waiting.keys()].join(', ')}`);
    if (waiting.size) await Promise.race(running.values());
  }
  await Promise.all(running.values());
  return failed;
}
