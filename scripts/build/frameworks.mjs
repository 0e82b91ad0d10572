// The tables in docs/frameworks.md, from the last recorded results of the apps in test/apps.
import {readFileSync} from 'node:fs';
import {markdownTable} from 'markdown-table';

/** @typedef {{[app: string]: {[scenario: string]: boolean}}} Results */

/** The npm package of each framework. */
const packages = {
  react: 'react',
  preact: 'preact',
  svelte: 'svelte',
  vue: 'vue',
  solid: 'solid-js',
  angular: '@angular/core',
};

/** A framework's apps, by the suffix of their names. */
const columns = {
  '': 'Registered first',
  '-late': 'Registered later',
  '-server': 'From a server, registered first',
  '-server-late': 'From a server, registered later',
};

/** @param {boolean | undefined} works */
const cell = (works) => (works === undefined ? '' : works ? 'yes' : '**no**');

/** @param {string} name of a package */
const versionOf = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version;

/** The Markdown of each block, by name. @param {Results} results @returns {{[name: string]: string}} */
export const frameworks = (results) =>
  Object.fromEntries(
    Object.entries(packages).map(([framework, name]) => {
      const apps = Object.entries(columns).filter(([kind]) => results[framework + kind]);
      const scenarios = new Set(apps.flatMap(([kind]) => Object.keys(results[framework + kind])));
      const rows = [...scenarios].map((scenario) => [
        scenario,
        ...apps.map(([kind]) => cell(results[framework + kind][scenario])),
      ]);
      const head = [`${name} ${versionOf(name)}`, ...apps.map(([, title]) => title)];
      return [framework, markdownTable([head, ...rows])];
    }),
  );
