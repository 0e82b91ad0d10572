// Lists translations that no longer match the English in the developer's terminal. Runs in a separate process of low
// priority, so that the page never waits for it, and writes only to build/.
import {spawn} from 'node:child_process';
import {constants, setPriority} from 'node:os';
import {resolve} from 'node:path';
import {isMain} from '../is-main.mjs';
import {translationProblems} from '../build/languages.mjs';

const watched = /\/(src\/sections|xliff)\//;

/** @type {import('vite').Plugin} */
export const staleTranslations = {
  name: 'stale-translations',
  configureServer({watcher, config}) {
    /** @type {import('node:child_process').ChildProcess | undefined} */
    let running;
    watcher.add(['src/sections', 'xliff'].map((folder) => resolve(folder)));
    watcher.on('change', (file) => {
      if (!watched.test(file)) return;
      running?.kill();
      running = spawn(process.execPath, ['scripts/dev/stale-translations.mjs']);
      if (running.pid) setPriority(running.pid, constants.priority.PRIORITY_LOW);
      running.stdout?.on('data', (text) => config.logger.warn(String(text).trimEnd(), {timestamp: true}));
    });
  },
};

if (isMain(import.meta.url)) {
  const problems = translationProblems();
  if (problems.length)
    console.log(
      `Translations to update once the English is done (npm run languages):\n  ${problems.join('\n  ')}`,
    );
}
