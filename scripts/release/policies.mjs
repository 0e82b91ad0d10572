// The Content Security Policy of each page, as hosting/nginx.conf has it, so that every way of serving sends the same.
import {readFileSync} from 'node:fs';

/** @returns {{[page: string]: string}} by the page's name without `.html` */
export const policies = () =>
  Object.fromEntries(
    [...readFileSync('hosting/nginx.conf', 'utf8').matchAll(/~\/(\w+)\\\.html\$ "(.*)";/g)].map(
      ([, page, policy]) => [page, policy],
    ),
  );

/** What a `<meta>` can't carry: https://html.spec.whatwg.org/#attr-meta-http-equiv-content-security-policy */
const headerOnly = /(?:frame-ancestors|report-uri|sandbox)\b[^;]*;\s*/g;

/** Adds a page's policy to its HTML, for servers that send no header. @param {string} html @param {string} page */
export const withPolicy = (html, page) =>
  html.replace(
    /<meta charset="utf-8" ?\/?>/,
    `$&<meta http-equiv="Content-Security-Policy" content="${policies()[page].replace(headerOnly, '')}">`,
  );
