// Counts tests that passed and failed: a reporter for Node's test runner, one for Web Test Runner, and the closing lines
// of `npm test`, which name what failed and add up the counts.
import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {basename} from 'node:path';

/** @typedef {{passed: number, failed: number, skipped: number}} Counts */
/** @typedef {{file: string, text: string}} Failure */
/** @typedef {Counts & {failures: Failure[], once?: Failure[]}} Saved `once` failed only the first time */
/** @typedef {import('@web/test-runner').TestSuiteResult} Suite */

const folder = 'build/counts';

/** @param {Counts} counts */
const line = ({passed, failed, skipped}) =>
  `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;

/**
 * Saves a runner's counts and the names of what failed, and returns their line.
 * @param {string} runner @param {Counts} counts @param {Failure[]} failures
 */
function record(runner, counts, failures) {
  mkdirSync(folder, {recursive: true});
  writeFileSync(`${folder}/${runner}.json`, JSON.stringify({...counts, failures}));
  return `${runner}: ${line(counts)}`;
}

/** A runner that didn't come to its end counts as one failed test. @param {string} runner @returns {Saved} */
export function saved(runner) {
  const file = `${folder}/${runner}.json`;
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  return {passed: 0, failed: 1, skipped: 0, failures: [{file: '', text: `${runner} didn't come to its end`}]};
}

/** Adds up a run and the second run of what failed in it. @param {string} runner @param {Saved} first */
export function recordSecondRun(runner, first) {
  const {failed, failures} = saved(runner);
  const once = first.failures.filter(({text}) => !failures.some((second) => second.text === text));
  const counts = {passed: first.passed + first.failed - failed, failed, skipped: first.skipped};
  writeFileSync(`${folder}/${runner}.json`, JSON.stringify({...counts, failures, once}));
}

/**
 * Node's test runner runs twice, the second time for WordPress.
 * @param {AsyncIterable<{type: string, data: any}>} events
 */
export default async function* nodeReporter(events) {
  /** @type {{[name: string]: number}} */
  const summary = {};
  /** @type {Failure[]} */
  const failures = [];
  for await (const {type, data} of events) {
    if (type === 'test:fail' && data.details.error.failureType !== 'subtestsFailed')
      failures.push(failure(data.file ?? '', data.name, data.details.error.cause ?? data.details.error));
    // Node 20 has no test:summary event. It reports its summary as diagnostics: `pass 12`, `fail 0` and so on.
    const [, name, count] = (type === 'test:diagnostic' && /^(\w+) (\d+)$/.exec(data.message)) || [];
    if (name && data.nesting === 0) summary[name] = Number(count);
  }
  const {pass, fail, cancelled, skipped, todo} = summary;
  const counts = {passed: pass, failed: fail + cancelled, skipped: skipped + todo};
  yield `\n${record(process.env.RUNNER ?? 'Node', counts, failures)}\n`;
}

/**
 * The file, the test and how its error begins.
 * @param {string} path @param {string} name @param {{message?: string} | undefined} error @param {string} where
 * @returns {Failure}
 */
function failure(path, name, error, where = '') {
  return {
    file: path,
    text: `${where}${basename(path)}: ${name}: ${error?.message?.split('\n')[0] ?? 'no message'}`,
  };
}

/** @param {Suite | undefined} suite @returns {Suite['tests']} */
const testsOf = (suite) => (suite ? [...suite.tests, ...suite.suites.flatMap(testsOf)] : []);

/** Adds up what the default reporter says for each browser. @type {import('@web/test-runner').Reporter} */
export const browserReporter = {
  onTestRunFinished({sessions}) {
    const tests = sessions.flatMap(({testResults}) => testsOf(testResults));
    const skipped = tests.filter((test) => test.skipped).length;
    const failures = Array.from(sessions).flatMap((session) => {
      const failed = testsOf(session.testResults).filter((test) => !test.passed && !test.skipped);
      // A file that does not load counts as one failed test.
      const all =
        failed.length || session.passed ? failed : [{name: 'did not run', error: session.errors[0]}];
      return all.map(({name, error}) =>
        failure(session.testFile ?? '', name, error, `${session.browser.name}, `),
      );
    });
    const failed = tests.filter((test) => !test.passed && !test.skipped).length;
    const counts = {passed: tests.length - failed - skipped, failed: failures.length, skipped};
    const text = record('Browsers', counts, failures);
    // After everything that the default reporter prints.
    process.on('exit', () => console.log(text));
  },
};

/** Removes the counts of an earlier run. */
export const forgetCounts = () => rmSync(folder, {recursive: true, force: true});

/**
 * The closing lines: each test that failed, even if only once, the tests of each runner, the steps that only pass or fail,
 * and the sum.
 *
 * @param {string[]} runners
 * @param {{passed: string[], failed: string[]}} steps
 */
export function closingLines(runners, {passed, failed}) {
  /** @type {string[]} */
  const lines = [];
  const counts = Object.fromEntries(
    runners.map((runner) => {
      const {failures, once = [], ...ended} = saved(runner);
      lines.push(...failures.map(({text}) => text));
      lines.push(...once.map(({text}) => `Passed only the second time: ${text}`));
      return [runner, /** @type {Counts} */ (ended)];
    }),
  );
  counts.Checks = {passed: passed.length, failed: failed.length, skipped: 0};
  const sum = {passed: 0, failed: 0, skipped: 0};
  for (const each of Object.values(counts))
    for (const kind of /** @type {const} */ (['passed', 'failed', 'skipped'])) sum[kind] += each[kind];
  return [...lines, ...Object.entries(counts).map(([name, each]) => `${name}: ${line(each)}`), line(sum)];
}
