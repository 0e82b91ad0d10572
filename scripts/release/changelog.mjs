// What CHANGELOG.md says of one version.
import {readFileSync} from 'node:fs';
import {marked} from 'marked';

/** The heading of a version, and all up to the next; that of a development version is the release's. */
function sectionOf(/** @type {string} */ version) {
  const tokens = marked.lexer(readFileSync('CHANGELOG.md', 'utf8'));
  const start = tokens.findIndex(
    (token) =>
      token.type === 'heading' &&
      token.depth === 2 &&
      token.text.startsWith(`[${version.replace(/-.*/, '')}]`),
  );
  if (start < 0) return [];
  const length = tokens.slice(start + 1).findIndex((token) => token.type === 'heading' && token.depth === 2);
  return tokens.slice(start, length < 0 ? undefined : start + 1 + length);
}

/** As Markdown. @param {string} version */
export function changesOf(version) {
  const section = sectionOf(version);
  if (!section.length) throw new Error(`CHANGELOG.md has no section for ${version}.`);
  return `${section
    .map(({raw}) => raw)
    .join('')
    .trim()}\n`;
}

/** The day of its release, undefined where there is none yet. @param {string} version */
export const dateOf = (version) => /- (\d{4}-\d\d-\d\d)\s*$/.exec(sectionOf(version)[0]?.raw ?? '')?.[1];
