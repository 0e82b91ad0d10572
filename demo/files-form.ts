import {version} from 'facts';
import {html, nothing, type TemplateResult} from 'lit';
import {formOf, isFolder, isPublic, valueOf, type Choices} from './choices.js';
import {answers, textField} from './field.js';
import {askForAddress, askForPlugin} from './forward.js';
import {scripted} from './sites.js';
import {plugin, type Snippet} from './snippet.js';
import {filesHere, filesOf, isUnreachable, standIn} from './source.js';

/** A file to download, or where it is if this page was opened from a folder. */
const fileLink = (address: string, name: string) =>
  isFolder
    ? html`<code class="file">${address.replace(new URL('.', location.href).href, '')}</code>`
    : html`<a class="file" href=${address} download=${name}>Download ${name}</a>`;

/** A card page needs its style, its pictures and its other languages. */
const ownFolder = (choices: Choices) => html`
  <p>
    The folder <code>latest</code> of <code>iop-return-card-site-${version}.zip</code> goes on your site, with
    everything in it. When there is a new version, replace its files.
  </p>
  ${textField(choices, 'folder', standIn)}
`;

const ownFiles = (choices: Choices, files: readonly string[], snippet: Snippet, isEmbed: boolean) => html`
  <p>
    ${
      files.length > 1
        ? 'These files go on your site, side by side in one folder:'
        : 'This file goes on your site. The snippet goes into your page.'
    }
    ${isFolder ? 'You find them in the folder of this page.' : nothing}<br />
    ${files.map((file) => fileLink(filesHere + file, file))}
  </p>
  ${
    scripted.includes(formOf(choices))
      ? answers(choices, 'pages', [
          {id: 'one', label: 'One page'},
          {id: 'many', label: 'A template for many pages', example: 'Its path starts at your site’s root.'},
        ])
      : nothing
  }
  ${textField(choices, 'folder', isEmbed ? standIn : '/files/')}
  ${
    snippet.hash
      ? html`<p>
          Your snippet contains the hash of this file, so browsers run no other. If the file is on the same
          site as your page, type only the path, such as <code>/files/</code>. Otherwise its site must send
          the header <code>Access-Control-Allow-Origin</code>.
        </p>`
      : nothing
  }
`;

/** Asks where a page loads the card's files from: from here, or from the partner's site. */
export function filesForm(
  choices: Choices,
  snippet: Snippet,
  copy: (text: string) => void,
): TemplateResult | typeof nothing {
  const form = formOf(choices);
  if (form === 'plugin')
    return html`<p>
        This file goes into WordPress:<br />${fileLink(new URL(plugin, location.href).href, plugin)}
      </p>
      ${askForPlugin(copy)}`;
  const files = filesOf(form);
  if (!files.length) return nothing;
  const isOwn = valueOf(choices, 'files') === 'own';
  return html`
    ${
      isFolder
        ? nothing
        : answers(choices, 'files', [
            {id: 'own', label: 'On your site'},
            {
              id: 'here',
              label: `On ${new URL(filesHere).host}`,
              example: isPublic ? 'You put nothing anywhere.' : 'Only your own computer can load them.',
            },
          ])
    }
    ${isOwn ? (form === 'page' ? ownFolder(choices) : ownFiles(choices, files, snippet, isUnreachable(choices))) : nothing}
    ${
      isUnreachable(choices)
        ? askForAddress(choices, copy)
        : !isOwn && !isPublic
          ? html`<p class="warning">
              This page runs on your own computer, so your visitors can’t load the files from it. Put the
              files on your site, or open this page where it is public.
            </p>`
          : nothing
    }
  `;
}
