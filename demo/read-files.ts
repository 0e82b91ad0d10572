import {hashes, version} from 'facts';
import {spoken} from '../dist/modules/languages/spoken.js';
import {fileNameOf, isAddress, onlyLanguageOf} from '../dist/modules/snippets/src-address.js';
import {folderOf, hostOf} from './folder.js';
import {filesHere} from './snippet.js';

const site = new URL('..', filesHere).href;
/** Whether a URL is a card file on this site, of any version. */
const isHere = (src: string) =>
  src.startsWith(site) && /^(latest|\d+\.\d+\.\d+[^/]*)\//.test(src.slice(site.length));

/** The choices for where the snippet loads its files from. */
export function filesOf(src: string | undefined): [string, string][] {
  if (!src || !isAddress(src)) return [];
  if (isHere(src)) return [['files', 'here']];
  // Browsers read a backslash as a slash.
  const path = src.split(/[?#]/)[0]!.replaceAll('\\', '/');
  const folder = folderOf(path.slice(0, path.lastIndexOf('/') + 1));
  const only = onlyLanguageOf(src);
  return [
    ['files', 'own'],
    ...(folder ? [['folder', folder] as [string, string]] : []),
    ...(only ? [['lang', only.code] as [string, string]] : []),
  ];
}

/** What to report about the script or frame that a snippet loads. */
export function aboutSource(
  src: string | undefined,
  integrity: string | null | undefined,
  isApp: boolean,
): string[] {
  if (!src)
    return isApp
      ? []
      : ['Missing: the script. Your editor may have removed it; then take the plain card instead.'];
  if (!isAddress(src)) return [`Wrong: src="${src.slice(0, 60)}" is no address of a file.`];
  const file = fileNameOf(src);
  const [old] = /(?<=\/)\d+\.\d+\.\d+(-[\w.]+)?(?=\/)/.exec(src) ?? [];
  const only = onlyLanguageOf(src);
  return [
    ...(!integrity && file.endsWith('.js') && hostOf(src)
      ? [
          'Missing: the hash (integrity), without which visitors run any script that site sends. The new snippet has it.',
        ]
      : []),
    ...(old && old !== version
      ? [`Out of date: it loads version ${old}, and the newest here is ${version}.`]
      : []),
    ...(integrity && hashes[file] !== integrity
      ? [
          old === version || !old
            ? `Wrong: the hash (integrity) fits no file of version ${version}, so browsers refuse the script.`
            : 'Out of date: the hash (integrity) is not that of the newest file.',
        ]
      : []),
    ...(only
      ? [
          `Its script speaks ${only.english} alone. The new snippet loads all ${spoken.length} languages, and keeps this one.`,
        ]
      : []),
  ];
}
