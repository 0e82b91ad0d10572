import {html, nothing, type TemplateResult} from 'lit';
import {formOf, valueOf, type Choices} from './choices.js';
import {framed, linked, scripted} from './sites.js';

/** What to check if the card doesn't show. Suggests nothing that is already chosen. */
export function troubleView(choices: Choices, takePlain: () => void): TemplateResult {
  const form = formOf(choices);
  const hasScript = scripted.includes(form);
  const isOwn = valueOf(choices, 'files') === 'own';
  const plainButton = html`<p><button type="button" @click=${takePlain}>Use plain HTML</button></p>`;
  return html`
    ${hasScript ? html`<p>Only the phone link shows? Then the script did not run. Check in this order:</p>` : nothing}
    <dl>
      ${
        (hasScript || framed.includes(form)) && isOwn
          ? html`
              <dt>You saved the wrong file</dt>
              <dd>
                Open the saved file in your browser. It must be one long text that begins with
                <code>//# allFunctionsCalledOnLoad</code>, not a web page with line numbers.
              </dd>
              <dt>The file is not where the snippet looks for it</dt>
              <dd>
                Type the address from the snippet into your browser, next to your page’s own address. If you
                get “not found”, move the file or change the folder above.
              </dd>
            `
          : nothing
      }
      ${
        hasScript
          ? html`
              <dt>Your CMS removed the script</dt>
              <dd>
                Open your page again in the editor and look at its HTML. If the word <code>script</code> is
                gone, your CMS takes no scripts: use plain HTML.
              </dd>
              <dt>The site does not allow scripts from there</dt>
              <dd>
                ${
                  isOwn
                    ? 'Ask your site’s administrator to allow this address.'
                    : 'Keep the file on your own site, or ask your site’s administrator to allow this address.'
                }
                The browser’s console names the rule that blocked it.
              </dd>
              <dt>The file was changed</dt>
              <dd>
                If the snippet contains a hash, browsers refuse any other file. Paste your snippet below, and
                this page checks the hash.
              </dd>
            `
          : nothing
      }
      ${
        framed.includes(form)
          ? html`
              <dt>The box is empty</dt>
              <dd>
                Open the address in your browser. If you see no card there, the files are not public yet. If
                you do, your site may not allow frames: use another way above.
              </dd>
              <dt>The box cuts the card off</dt>
              <dd>Make it higher. The table of heights helps.</dd>
            `
          : nothing
      }
      ${
        form === 'plugin'
          ? html`
              <dt>Only the phone link shows</dt>
              <dd>
                Empty the cache of your site and of its optimizer. If that doesn’t help, exclude
                <code>iop-return-card.min.js</code> from what the optimizer changes.
              </dd>
              <dt>The shortcode shows as text</dt>
              <dd>The plugin is not active, or your theme runs no shortcodes here: use the block.</dd>
            `
          : nothing
      }
      ${
        form === 'static' || form === 'plain'
          ? html`
              <dt>Something is missing, or links are dead</dt>
              <dd>Your editor or CMS removed it. Paste your page’s code below, and we name the cause.</dd>
            `
          : nothing
      }
      ${
        form === 'npm'
          ? html`
              <dt>Only the phone link shows</dt>
              <dd>
                <code>iop-return-card/define</code> was not imported, or your bundler dropped it as unused.
              </dd>
            `
          : nothing
      }
      ${
        linked.includes(form)
          ? nothing
          : html`
              <dt>You see code as text</dt>
              <dd>Your editor took it for text. Paste it in the HTML or source view.</dd>
            `
      }
    </dl>
    ${['plain', 'npm', 'page', 'poster'].includes(form) ? nothing : plainButton}
  `;
}
