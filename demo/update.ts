import {version} from 'facts';
import {fileNameOf, isAddress, versionOf} from '../dist/modules/snippets/src-address.js';
import {formOf, tidy, valueOf, type Choices} from './choices.js';
import {parse} from './html.js';
import {isNewer, loadedVersion} from './read-files.js';
import {framed} from './sites.js';
import {plugin, snippetOf} from './snippet.js';
import {filesOf} from './source.js';

/** How to get the newest version of what was pasted. */
export interface Update {
  readonly text: string;
  /** The choices for the new snippet, if it differs from the pasted one. */
  readonly choices?: Choices;
}

/** What a pasted snippet loads. */
export interface Loaded {
  readonly src: string | undefined;
  readonly integrity: string | null | undefined;
}

/** The same choices, with this page's version in the folder's address. */
function withNewFolder(choices: Choices, old: string): Choices {
  const folder = choices['folder'] ?? '';
  const at = folder.lastIndexOf(old);
  return at < 0
    ? choices
    : tidy(
        Object.entries({...choices, folder: folder.slice(0, at) + version + folder.slice(at + old.length)}),
      );
}

const lettersOf = (node: Node | null | undefined) => (node?.textContent ?? '').replace(/\s+/g, '');

/** A card that loads nothing is as old as its words and styles. */
function ofContent(choices: Choices, body: DocumentFragment): Update {
  const lettersIn = (root: DocumentFragment) =>
    lettersOf(root.querySelector<HTMLTemplateElement>('iop-return-card > template')?.content ?? root);
  return lettersIn(body).includes(lettersIn(parse(snippetOf(choices).text)))
    ? {text: `Its words are those of version ${version}.`}
    : {
        text: `Its words differ from those of version ${version}. It is older, somebody edited it, or it has options that we can’t see.`,
        choices,
      };
}

function ofFiles(choices: Choices, {src, integrity}: Loaded): Update | undefined {
  if (!src || !isAddress(src)) return undefined;
  const files = filesOf(formOf(choices));
  const isHere = valueOf(choices, 'files') === 'here';
  const old = loadedVersion(src, integrity);
  if (old === version) return isHere ? {text: `It loads version ${version}, the newest here.`} : undefined;
  if (!old)
    return versionOf(src)
      ? {text: 'It follows the newest version on that site by itself.'}
      : {
          text: `We can’t see which version your site has. Open ${
            framed.includes(formOf(choices)) ? 'iop-return-card.js in the same folder' : fileNameOf(src)
          } in your browser: its second line names the version. To update, replace ${files.join(
            ', ',
          )} on your site with ${files.length > 1 ? 'those' : 'the one'} from this page. The code in your page stays as it is.`,
        };
  if (isNewer(old)) return undefined;
  const next = withNewFolder(choices, old);
  if (isHere) return {text: 'The new snippet has the new address and hash, and your options.', choices: next};
  return versionOf(src)
    ? {
        text: `The new snippet has your options and your site. Put version ${version} there first, and open its address in your browser.`,
        choices: next,
      }
    : {
        text: `Replace ${files.join(', ')} on your site with the one from this page, and your snippet with the new one at the same moment: its hash changes.`,
        choices: next,
      };
}

/** How to update what was pasted. Undefined if nothing can be said. */
export function updateOf(choices: Choices, body: DocumentFragment, loaded: Loaded): Update | undefined {
  switch (formOf(choices)) {
    case 'plugin':
      return {
        text: `A shortcode has no version: WordPress shows it in the list of plugins. To update, upload ${plugin} under Plugins, Add New, Upload Plugin. Your pages stay as they are.`,
      };
    case 'npm':
      return {
        text: `Your package.json names the version. To update: npm install ./iop-return-card-${version}.tgz`,
      };
    case 'static':
    case 'plain':
      return ofContent(choices, body);
    default:
      return ofFiles(choices, loaded);
  }
}
