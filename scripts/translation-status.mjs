// Who translated and who reviewed each language stands in one place, the table of docs/translations.md.
import {readFileSync} from 'node:fs';

const row = /^\| (\S.*?) \(`(\w+)`\) +\| (.*?) +\| (.*?) +\|$/gm;

const table = readFileSync('docs/translations.md', 'utf8');

/** By language code: its English name, who or what made it, and who reviewed it, in the words of the table. */
export const translationStatus = new Map(
  [...table.matchAll(row)].map(([, name, code, made, reviewed]) => [code, {name, made, reviewed}]),
);

const list = new Intl.ListFormat('en-GB');

/** The same for some languages, in a sentence for each kind of status. */
export function statusOf(codes) {
  const byStatus = new Map();
  for (const code of codes) {
    const {name, made, reviewed} = translationStatus.get(code);
    const status = `${made}; reviewed by a qualified human translator: ${reviewed}.`;
    byStatus.set(status, [...(byStatus.get(status) ?? []), name]);
  }
  return [...byStatus].map(([status, names]) => `${list.format(names)}: ${status}`).join(' ');
}
