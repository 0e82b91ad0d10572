// The tables in docs/frameworks.md, from the last recorded results of the apps.
import {markdownTable} from 'markdown-table';

/**
 * @typedef {object} Results
 * @property {{[framework: string]: string}} versions such as `react 19.3.1`
 * @property {{[app: string]: {[scenario: string]: boolean}}} apps
 */

/** A framework's apps, by the suffix of their names. */
const columns = {
  '': 'Registered first',
  '-late': 'Registered later',
  '-server': 'From a server, registered first',
  '-server-late': 'From a server, registered later',
};

/** @param {boolean | undefined} works */
const cell = (works) => (works === undefined ? '' : works ? 'yes' : '**no**');

/** The Markdown of each block, by name. @param {Results} results @returns {{[name: string]: string}} */
export const frameworks = ({versions, apps: results}) =>
  Object.fromEntries(
    Object.entries(versions).map(([framework, version]) => {
      const apps = Object.entries(columns).filter(([kind]) => results[framework + kind]);
      const scenarios = new Set(apps.flatMap(([kind]) => Object.keys(results[framework + kind])));
      const rows = [...scenarios].map((scenario) => [
        scenario,
        ...apps.map(([kind]) => cell(results[framework + kind][scenario])),
      ]);
      const head = [version, ...apps.map(([, title]) => title)];
      return [framework, markdownTable([head, ...rows])];
    }),
  );
