// Reads the changes of one version from CHANGELOG.md.
import {readFileSync} from 'node:fs';
import {marked} from 'marked';

/** A version's section, up to the next heading. A development version has the section of its release. */
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

/** A version's changes, as Markdown. @param {string} version */
export function changesOf(version) {
  const section = sectionOf(version);
  if (!section.length) throw new Error(`CHANGELOG.md has no section for ${version}.`);
  return `${section
    .map(({raw}) => raw)
    .join('')
    .trim()}\n`;
}

/** The version's release date, or undefined before its release. @param {string} version */
export const dateOf = (version) => /- (\d{4}-\d\d-\d\d)\s*$/.exec(sectionOf(version)[0]?.raw ?? '')?.[1];
