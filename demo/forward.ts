import {version} from 'facts';
import {html, type TemplateResult} from 'lit';
import {formOf, type Choices} from './choices.js';
import {filesOf} from './source.js';

/** What to ask the person who can put files on the partner's web server. */
export function messageFor(choices: Choices): string {
  const files = filesOf(formOf(choices));
  return `Please put these files on our website, side by side in one folder that anyone can open: ${files.join(
    ', ',
  )}. They are in iop-return-card-${version}.zip; I can send it to you. Then send me the web address of ${
    files[0]!
  }, from https:// on. Nothing else is needed: the files run in the visitor’s browser, send nothing and store nothing.`;
}

/** Explains that an embed needs a public address, with a message to whoever can make one. */
export const forward = (choices: Choices, copy: (text: string) => void): TemplateResult => {
  const message = messageFor(choices);
  return html`
    <div class="warning forward">
      <p>
        <strong>You need a public address.</strong> Nobody else can open this one yet. Send this to the person
        who runs your website, then type the address of the folder above. No such person? Ask whoever gave you
        this page.
      </p>
      <blockquote>${message}</blockquote>
      <p class="actions">
        <button type="button" @click=${() => copy(message)}>Copy the message</button>
      </p>
    </div>
  `;
};
