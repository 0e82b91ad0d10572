import {marked} from 'marked';

/**
 * Markdown for use outside the repository: replaces a link to a file that isn't included with its text.
 * @param {string} markdown @param {string[]} alongside the included files
 */
export function stripRepoLinks(markdown, ...alongside) {
  let text = markdown;
  marked.walkTokens(marked.lexer(markdown), (token) => {
    if (token.type !== 'link' || /^(\w+:|#)/.test(token.href) || alongside.includes(token.href)) return;
    text = text.replace(token.raw, () => token.text);
  });
  return text;
}
