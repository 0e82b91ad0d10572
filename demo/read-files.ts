import {hashes, releases, version} from 'facts';
import {spoken} from '../dist/modules/languages/spoken.js';
import {fileNameOf, isAddress, onlyLanguageOf, versionOf} from '../dist/modules/snippets/src-address.js';
import {folderOf, hostOf} from './folder.js';
import {filesHere} from './source.js';

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

const released = [...Object.entries(releases), [version, hashes] as const];

/** The version of the file that a snippet loads, from its address or its hash. Undefined if neither names it. */
export function loadedVersion(src: string, integrity: string | null | undefined): string | undefined {
  const named = isAddress(src) ? versionOf(src) : undefined;
  if (named && named !== 'latest') return named;
  return released.find(([, files]) => integrity && Object.values(files).includes(integrity))?.[0];
}

const partsOf = (text: string) => text.split(/[.-]/).map((part) => Number(part) || 0);

/** Whether a version is newer than this page's. */
export function isNewer(other: string): boolean {
  const [theirs, ours] = [partsOf(other), partsOf(version)];
  const index = theirs.findIndex((part, place) => part !== (ours[place] ?? 0));
  return index >= 0 && theirs[index]! > (ours[index] ?? 0);
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
  const old = loadedVersion(src, integrity);
  const only = onlyLanguageOf(src);
  const expected = old && (old === version ? hashes : releases[old])?.[file];
  return [
    ...(!integrity && file.endsWith('.js') && hostOf(src)
      ? [
          'Missing: the hash (integrity), without which visitors run any script that site sends. The new snippet has it.',
        ]
      : []),
    ...(old && old !== version
      ? [
          isNewer(old)
            ? `Unknown: it loads version ${old}, and this page knows only ${version} and older. Use a newer page.`
            : `Out of date: it loads version ${old}, and the newest here is ${version}.`,
        ]
      : []),
    ...(integrity && integrity !== expected && (expected || !old)
      ? [
          old
            ? `Wrong: the hash (integrity) fits no file of version ${old}, so browsers refuse the script.`
            : 'Wrong: the hash (integrity) is not that of any version that this page knows, so browsers may refuse the script.',
        ]
      : []),
    ...(only
      ? [
          `Its script has only ${only.english}. The new snippet loads all ${spoken.length} languages, and keeps this one.`,
        ]
      : []),
  ];
}
