const list = new Intl.ListFormat('en-GB');

/** @param {import('../../dist/modules/languages/languages.js').Language} language */
const reviewOf = ({reviewed}) => reviewed || 'no, not yet';

/**
 * Returns who made and who reviewed each language, with one sentence for languages with the same status.
 * @param {readonly import('../../dist/modules/languages/languages.js').Language[]} languages
 */
export function statusOf(languages) {
  const byStatus = new Map();
  for (const language of languages) {
    const status = `${language.made}; reviewed by a qualified human translator: ${reviewOf(language)}.`;
    byStatus.set(status, [...(byStatus.get(status) ?? []), language.english]);
  }
  return [...byStatus].map(([status, names]) => `${list.format(names)}: ${status}`).join(' ');
}
