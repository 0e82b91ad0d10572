import {isAddress} from '../dist/modules/snippets/src-address.js';

/** A placeholder for the partner's page. An address that resolves to another host names that host itself. */
const page = new URL('https://page.invalid/');

/** Matches `example.org/files`, which browsers resolve in the page's folder, and the ambiguous `https:files`. */
const isAmbiguous = /^([a-z\d-]+(\.[a-z\d-]+)*\.[a-z]{2,}(\/|$)|[^/]*:)/i;

/** Removes the name of a script or page from a path and ends it with a slash. */
const asFolder = (path: string) => path.replace(/[^/]+\.(js|html)$/i, '').replace(/[^/]$/, '$&/');

/**
 * Returns the URL of a folder with a slash at its end: `https://example.org` becomes `https://example.org/`. Empty for
 * the page's own folder. Undefined if the text isn't a folder on a website.
 */
export function folderOf(text: string): string | undefined {
  const given = text.trim();
  // Browsers read a backslash as a slash, and the file name would end up in the query or hash.
  if (/[\\?#]/.test(given)) return undefined;
  try {
    const encoded = given.replace(/[^!-~]/gu, encodeURIComponent);
    const {protocol, host, pathname} = new URL(encoded, page);
    if (host === page.host) {
      const folder = asFolder(encoded);
      return isAddress(`${folder}x`) && !isAmbiguous.test(folder) ? folder : undefined;
    }
    const isWhole = /^(https?:)?\/\/[^/]/i.test(encoded) && isAddress(encoded);
    // Chromium accepts a space in a host name.
    if (!isWhole || /[^\w.:[\]-]/.test(host)) return undefined;
    return `${encoded.startsWith('/') ? '' : protocol}//${host}${asFolder(pathname)}`;
  } catch {
    return undefined;
  }
}

/** The host in a folder's URL, or undefined for a folder on the page's own host. */
export function hostOf(folder: string): string | undefined {
  const {host} = new URL(folder, page);
  return host === page.host ? undefined : host;
}
