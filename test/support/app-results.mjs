// A command of the test runner: returns an app's entry in `lab/frameworks/results.json`. With UPDATE=1 it first writes the test's
// results into it.
import {existsSync, readFileSync, writeFileSync} from 'node:fs';

const file = 'lab/frameworks/results.json';

/** The package of each framework. */
const packages = {
  react: 'react',
  preact: 'preact',
  svelte: 'svelte',
  vue: 'vue',
  solid: 'solid-js',
  angular: '@angular/core',
};

/** The version of each framework that its app was built with. */
const versions = () =>
  Object.fromEntries(
    Object.entries(packages).map(([framework, name]) => {
      const folder = ['lab/node_modules', 'node_modules'].find((each) => existsSync(`${each}/${name}`));
      return [
        framework,
        `${name} ${JSON.parse(readFileSync(`${folder}/${name}/package.json`, 'utf8')).version}`,
      ];
    }),
  );

/** @type {import('@web/test-runner').TestRunnerPlugin<{app: string, seen: {[scenario: string]: boolean}}>} */
export const appResults = {
  name: 'app-results',
  executeCommand({command, payload}) {
    if (command !== 'app-results' || !payload) return undefined;
    const results = JSON.parse(readFileSync(file, 'utf8'));
    if (process.env.UPDATE) {
      results.apps[payload.app] = payload.seen;
      results.versions = versions();
      writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);
    }
    return results.apps[payload.app] ?? {};
  },
};
