import {marked} from 'marked';

/**
 * Markdown as it reads apart from the repository: where a link leads to a file that does not come along, its text is left.
 * @param {string} markdown @param {string[]} alongside the files that do
 */
export function apart(markdown, ...alongside) {
  let text = markdown;
  marked.walkTokens(marked.lexer(markdown), (token) => {
    if (token.type !== 'link' || /^(\w+:|#)/.test(token.href) || alongside.includes(token.href)) return;
    text = text.replace(token.raw, () => token.text);
  });
  return text;
}
