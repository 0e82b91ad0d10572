// The card as a page of its own, in each language, as the site has it.
import {readFileSync} from 'node:fs';
import {servedFiles} from './releases.mjs';

/** The names of the pages in dist. */
export const cardPages = () => servedFiles().filter((name) => /^page\b.*\.html$/.test(name));

/**
 * A page with the full address of its picture, which previews of a link need.
 * @param {string} name
 * @param {URL} folder where the site has the page and the picture; ends with a slash
 */
export const withPictureAt = (name, folder) =>
  readFileSync(`dist/${name}`, 'utf8').replace('property="og:image" content="', `$&${folder.href}`);
