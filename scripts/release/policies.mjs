// The Content-Security-Policy of each page, from hosting/nginx.conf.
import {readFileSync} from 'node:fs';

/** By page name, without its extension. */
export const policies = new Map(
  [...readFileSync('hosting/nginx.conf', 'utf8').matchAll(/~\/(\w+)\S*\\\.html\$ "(.*)";/g)].map(
    ([, page, policy]) => [page, policy],
  ),
);

/**
 * Adds a page's policy to its HTML, for hosts that send no headers. Leaves out `frame-ancestors`, which browsers ignore
 * there: https://www.w3.org/TR/CSP3/#meta-element
 *
 * @param {string} html
 * @param {string} page
 */
export function withPolicy(html, page) {
  const policy = policies.get(page)?.replace(/frame-ancestors [^;]+; /, '');
  const charset = '<meta charset="utf-8" />';
  if (!policy || !html.includes(charset))
    throw new Error(`${page}.html has no policy in hosting/nginx.conf, or no ${charset}.`);
  return html.replace(charset, `$&\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`);
}
