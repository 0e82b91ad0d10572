import {html, nothing, type TemplateResult} from 'lit';
import {formOf, siteOf, type Choices} from './choices.js';
import {formLabels, sites} from './sites.js';

/** Asks where the card will go, and in which form if the site has more than one. */
export function siteForm(choices: Choices): TemplateResult {
  const site = siteOf(choices);
  return html`
    <fieldset class="answers">
      <legend class="hidden">Where does the card go?</legend>
      ${sites.map(
        ({id, label, example}) => html`
          <label class="answer">
            <input type="radio" name="site" value=${id} .checked=${id === site.id} />
            <span><strong>${label}</strong> <small>${example}</small></span>
          </label>
        `,
      )}
    </fieldset>
    ${
      site.forms.length > 1
        ? html`
            <div class="field">
              <label for="field-form">Way to put it there</label>
              <p class="hint" id="hint-form">The first is the best. Take another if that does not work.</p>
              <select id="field-form" name="form" aria-describedby="hint-form">
                ${site.forms.map(
                  (form) => html`
                    <option value=${form} .selected=${form === formOf(choices)}>${formLabels[form]}</option>
                  `,
                )}
              </select>
            </div>
          `
        : nothing
    }
  `;
}
