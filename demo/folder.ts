import {isAddress} from '../dist/modules/snippets/src-address.js';

/** Stands in for the partner's page: an address with any other host names that host itself. */
const page = new URL('https://page.invalid/');

/** `example.org/files`, for which browsers would look in the page's folder, and `https:files`, where it depends. */
const isAmbiguous = /^([a-z\d-]+(\.[a-z\d-]+)*\.[a-z]{2,}(\/|$)|[^/]*:)/i;

/** Ends a path with a slash, after dropping the name of a script or page. */
const asFolder = (path: string) => path.replace(/[^/]+\.(js|html)$/i, '').replace(/[^/]$/, '$&/');

/**
 * The address of a folder as a snippet needs it, with a slash at its end: `https://example.org` becomes
 * `https://example.org/`. Empty for the folder of the page itself. Undefined if the text is no folder of a website.
 */
export function folderOf(text: string): string | undefined {
  const given = text.trim();
  // Browsers read a backslash as a slash, and would look for the file in the ? or # part.
  if (/[\\?#]/.test(given)) return undefined;
  try {
    const encoded = given.replace(/[^!-~]/gu, encodeURIComponent);
    const {protocol, host, pathname} = new URL(encoded, page);
    if (host === page.host) {
      const folder = asFolder(encoded);
      return isAddress(`${folder}x`) && !isAmbiguous.test(folder) ? folder : undefined;
    }
    const isWhole = /^(https?:)?\/\/[^/]/i.test(encoded) && isAddress(encoded);
    // Chromium takes a space for part of a host's name.
    if (!isWhole || /[^\w.:[\]-]/.test(host)) return undefined;
    return `${encoded.startsWith('/') ? '' : protocol}//${host}${asFolder(pathname)}`;
  } catch {
    return undefined;
  }
}

/** The host that a folder's address names; undefined for a folder on the page's own host. */
export function hostOf(folder: string): string | undefined {
  const {host} = new URL(folder, page);
  return host === page.host ? undefined : host;
}
