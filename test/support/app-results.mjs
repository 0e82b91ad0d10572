// A command of the test runner: returns an app's entry in `test/apps/results.json`. With UPDATE=1 it first writes the test's
// results into it.
import {readFileSync, writeFileSync} from 'node:fs';

const file = 'test/apps/results.json';

/** @type {import('@web/test-runner').TestRunnerPlugin<{app: string, seen: {[scenario: string]: boolean}}>} */
export const appResults = {
  name: 'app-results',
  executeCommand({command, payload}) {
    if (command !== 'app-results' || !payload) return undefined;
    const results = JSON.parse(readFileSync(file, 'utf8'));
    if (process.env.UPDATE) {
      results[payload.app] = payload.seen;
      writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);
    }
    return results[payload.app] ?? {};
  },
};
