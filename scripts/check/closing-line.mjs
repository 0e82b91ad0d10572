// Counts tests that passed and failed: a reporter for Node's test runner, one for Web Test Runner, and the closing line
// of `npm test`, which adds them up.
import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';

/** @typedef {{passed: number, failed: number, skipped: number}} Counts */
/** @typedef {import('@web/test-runner').TestSuiteResult} Suite */

const folder = 'build/counts';

/** @param {Counts} counts */
const line = ({passed, failed, skipped}) =>
  `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;

/** Saves a runner's counts, and returns their line. @param {string} runner @param {Counts} counts */
function record(runner, counts) {
  mkdirSync(folder, {recursive: true});
  writeFileSync(`${folder}/${runner}.json`, JSON.stringify(counts));
  return `${runner}: ${line(counts)}`;
}

/**
 * Node's test runner runs twice, the second time for WordPress.
 * @param {AsyncIterable<{type: string, data: any}>} events
 */
export default async function* nodeReporter(events) {
  /** @type {{[name: string]: number}} */
  const summary = {};
  for await (const {type, data} of events) {
    // Node 20 has no test:summary event. It reports its summary as diagnostics: `pass 12`, `fail 0` and so on.
    const [, name, count] = (type === 'test:diagnostic' && /^(\w+) (\d+)$/.exec(data.message)) || [];
    if (name && data.nesting === 0) summary[name] = Number(count);
  }
  const {pass, fail, cancelled, skipped, todo} = summary;
  yield `\n${record(process.env.RUNNER ?? 'Node', {passed: pass, failed: fail + cancelled, skipped: skipped + todo})}\n`;
}

/** @param {Suite | undefined} suite @returns {Suite['tests']} */
const testsOf = (suite) => (suite ? [...suite.tests, ...suite.suites.flatMap(testsOf)] : []);

/** Adds up what the default reporter says for each browser. @type {import('@web/test-runner').Reporter} */
export const browserReporter = {
  onTestRunFinished({sessions}) {
    const tests = sessions.flatMap(({testResults}) => testsOf(testResults));
    const skipped = tests.filter((test) => test.skipped).length;
    const failed = tests.filter((test) => !test.passed && !test.skipped).length;
    // A file that does not load counts as one failed test.
    const broken = sessions.filter(
      ({passed, testResults}) => !passed && testsOf(testResults).every((test) => test.passed),
    ).length;
    const text = record('Browsers', {
      passed: tests.length - failed - skipped,
      failed: failed + broken,
      skipped,
    });
    // After everything that the default reporter prints.
    process.on('exit', () => console.log(text));
  },
};

/** Removes the counts of an earlier run. */
export const forgetCounts = () => rmSync(folder, {recursive: true, force: true});

/**
 * The closing lines: the tests of each runner, the steps that only pass or fail, and the sum.
 *
 * @param {string[]} runners
 * @param {{passed: string[], failed: string[]}} steps
 */
export function closingLines(runners, {passed, failed}) {
  const counts = Object.fromEntries(
    runners.map((runner) => {
      const file = `${folder}/${runner}.json`;
      // A runner that didn't come to its end counts as one failed test.
      const ended = existsSync(file)
        ? JSON.parse(readFileSync(file, 'utf8'))
        : {passed: 0, failed: 1, skipped: 0};
      return [runner, /** @type {Counts} */ (ended)];
    }),
  );
  counts.Checks = {passed: passed.length, failed: failed.length, skipped: 0};
  const sum = {passed: 0, failed: 0, skipped: 0};
  for (const each of Object.values(counts))
    for (const kind of /** @type {const} */ (['passed', 'failed', 'skipped'])) sum[kind] += each[kind];
  return [...Object.entries(counts).map(([name, each]) => `${name}: ${line(each)}`), line(sum)];
}
