import {hashes, releases, version} from 'facts';
import {languageOf, spoken} from '../dist/modules/languages/spoken.js';
import {versionOf} from '../dist/modules/snippets/src-address.js';
import {formOf, isEmbedded, isPublic, valueOf, type Choices} from './choices.js';
import {folderOf, hostOf} from './folder.js';
import {framed, scripted, type Form} from './sites.js';

const here = new URL('.', location.href);

/** The folder with this page's files of this version. */
export const filesHere = new URL(`${version}/`, here).href;

/** The folder in an address before the partner knows their own. */
export const standIn = 'https://www.example.org/card/';

/**
 * The files that a partner has to save, all in one folder, to host them. The first is the one that a page loads. A card
 * page needs all of its folder.
 */
export const filesOf = (form: Form): readonly string[] =>
  framed.includes(form)
    ? ['frame.html', 'frame.js', 'iop-return-card.js']
    : form === 'page'
      ? ['page.html']
      : scripted.includes(form)
        ? ['iop-return-card.js']
        : [];

/** A link in a newsletter follows the newest version. */
const servedFrom = (form: Form) => (form === 'page' ? new URL('latest/', here).href : filesHere);

const isOwn = (choices: Choices) => valueOf(choices, 'files') === 'own';

/** Whether the snippet has to contain a whole web address, because another site loads it. */
const needsAddress = (form: Form, choices: Choices) =>
  form === 'page' || form === 'address' || isEmbedded(choices);

/** Whether the snippet's address works for nobody else yet. */
export const isUnreachable = (choices: Choices) => {
  const form = formOf(choices);
  if (!filesOf(form).length || !needsAddress(form, choices)) return false;
  return isOwn(choices) ? !/^(https?:)?\/\//.test(folderOf(choices['folder'] ?? '') ?? '//') : !isPublic;
};

/** The folder that the snippet loads its files from. The folder in the choices has to be valid. */
function folderFor(form: Form, choices: Choices): string {
  if (!isOwn(choices)) return servedFrom(form);
  const folder = folderOf(choices['folder'] ?? '')!;
  if (needsAddress(form, choices)) return new URL(folder, standIn).href;
  // A template is for pages in several folders, so its path starts at the root.
  const isForTemplate = valueOf(choices, 'pages') === 'many' && !hostOf(folder);
  return isForTemplate ? new URL(folder, 'https://page.invalid').pathname : folder;
}

/** Each language has a card page of its own, which works without a script. */
const pageIn = (language: string | undefined) =>
  language && language !== spoken[0]!.code ? `page.${language}.html` : 'page.html';

/** The `src` of the snippet. */
export function sourceFor(form: Form, choices: Choices): {src?: string} {
  const [file] = filesOf(form);
  const name = form === 'page' ? pageIn(languageOf(choices['lang'] ?? '')?.code) : file;
  return name ? {src: folderFor(form, choices) + name} : {};
}

/** The hash of a script from another host: of the version that its address names, or of this one. */
export function hashFor(form: Form, choices: Choices): string | undefined {
  const {src} = sourceFor(form, choices);
  if (!src || !scripted.includes(form) || !hostOf(src)) return undefined;
  const named = versionOf(src) ?? version;
  return (named === version ? hashes : releases[named])?.['iop-return-card.js'];
}
