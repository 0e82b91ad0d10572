// Says how many tests passed and failed, in one line that people and tools can read. It has a reporter for Node's test
// runner and one for Web Test Runner. Run by itself, at the end of `npm test`, it adds them up.
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {isMain} from '../is-main.mjs';

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

if (isMain(import.meta.url)) {
  const sum = {passed: 0, failed: 0, skipped: 0};
  for (const runner of ['Node', 'WordPress', 'Browsers']) {
    /** @type {Counts} */
    const counts = JSON.parse(readFileSync(`${folder}/${runner}.json`, 'utf8'));
    console.log(`${runner}: ${line(counts)}`);
    sum.passed += counts.passed;
    sum.failed += counts.failed;
    sum.skipped += counts.skipped;
  }
  console.log(line(sum));
}
