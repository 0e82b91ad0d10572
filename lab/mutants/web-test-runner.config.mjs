// Runs browser tests, and writes the names of failed ones into the file that FAILED names.
import {appendFileSync} from 'node:fs';
import config from '../../web-test-runner.config.mjs';

/** @typedef {import('@web/test-runner').TestSuiteResult} Suite */

/** @param {Suite} suite @returns {string[]} */
const failedIn = ({tests, suites}) => [
  ...tests.filter(({passed, skipped}) => !passed && !skipped).map(({name}) => name),
  ...suites.flatMap(failedIn),
];

/** @type {import('@web/test-runner').Reporter} */
const names = {
  reportTestFileResults({sessionsForTestFile}) {
    for (const {testResults} of sessionsForTestFile)
      if (testResults)
        appendFileSync(
          String(process.env.FAILED),
          failedIn(testResults)
            .map((name) => `${name}\n`)
            .join(''),
        );
  },
};

export default {...config, rootDir: process.cwd(), reporters: [names]};
