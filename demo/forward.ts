import {version} from 'facts';
import {html, type TemplateResult} from 'lit';
import {formOf, type Choices} from './choices.js';
import {plugin} from './snippet.js';
import {filesOf} from './source.js';

/** What to ask the person who can put files on the partner's web server. */
export function messageFor(choices: Choices): string {
  const form = formOf(choices);
  const files = filesOf(form);
  if (form === 'page')
    return `Please put the folder latest of iop-return-card-site-${version}.zip on our website, where anyone can open it. When there is a new version, replace the files in it. I can send you the zip. Then send me the web address of page.html in that folder, from https:// on. Nothing else is needed: the files run in the visitor’s browser, send nothing and store nothing.`;
  return `Please put these files on our website, side by side in one folder that anyone can open: ${files.join(
    ', ',
  )}. They are in iop-return-card-${version}.zip; I can send it to you. Then send me the web address of ${
    files[0]!
  }, from https:// on. Nothing else is needed: the files run in the visitor’s browser, send nothing and store nothing.`;
}

/** What to ask the administrator of a WordPress site. */
const pluginMessage = `Please install this plugin on our WordPress site: Plugins, Add New, Upload Plugin, ${plugin}, then Activate. It adds a block and a shortcode, “Return card”, which every author can use. It needs WordPress 6.1 and PHP 7.4 or newer. It has no settings, asks no other server for anything and stores nothing about visitors.`;

const quoted = (message: string, copy: (text: string) => void) => html`
  <blockquote>${message}</blockquote>
  <p class="actions">
    <button type="button" @click=${() => copy(message)}>Copy the message</button>
  </p>
`;

/** Explains that an embed needs a public address, with a message to the person who can make one. */
export const askForAddress = (choices: Choices, copy: (text: string) => void): TemplateResult => html`
  <div class="warning forward">
    <p>
      <strong>You need a public address.</strong> Nobody else can open this one yet. Send this to the person
      who runs your website, then type the address of the folder above. No such person? Ask the person who
      gave you this page.
    </p>
    ${quoted(messageFor(choices), copy)}
  </div>
`;

/** For authors who may not install plugins. */
export const askForPlugin = (copy: (text: string) => void): TemplateResult => html`
  <details class="forward">
    <summary>You may not install plugins?</summary>
    <p>Send this to the administrator of your site.</p>
    ${quoted(pluginMessage, copy)}
  </details>
`;
