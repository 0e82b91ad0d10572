import {html, nothing, type TemplateResult} from 'lit';
import {formOf, formsOf, placeOf, type Choices} from './choices.js';
import {answers, choiceField} from './field.js';
import {formLabels, framed, places, sites} from './sites.js';

/** Which form of the card follows from the answers, and why. */
export function reasonOf(choices: Choices): string {
  const form = formOf(choices);
  if (form === 'poster') return 'You get a poster to print, with a code to scan and strips to tear off.';
  if (form === 'page') return 'You get a link to the whole card, because email takes no scripts.';
  const isCompact = Boolean(choices['compact']);
  const card = isCompact ? 'the compact card' : 'the whole card';
  if (framed.includes(form))
    return isCompact
      ? `You get ${card} in a frame, because the box can’t grow.`
      : `You get ${card} in a frame. Give it the height in the table below.`;
  return isCompact
    ? `You get ${card}: one tap opens the rest.`
    : `You get ${card}: visitors read on without another tap.`;
}

/** Asks where visitors will meet the card and what that page is made with. */
export function siteForm(choices: Choices): TemplateResult {
  const forms = formsOf(choices);
  return html`
    <div class="places">${answers(choices, 'place', places)}</div>
    <p class="reason">${reasonOf(choices)}</p>
    ${placeOf(choices).forms ? nothing : answers(choices, 'site', sites)}
    ${
      forms.length > 1
        ? choiceField(
            choices,
            'form',
            forms.map((form) => [form, formLabels[form] ?? form] as const),
          )
        : nothing
    }
    ${
      formOf(choices) === 'tag'
        ? choiceField(choices, 'room', [
            ['kept', 'Keep its room: nothing moves'],
            ['none', 'Keep no room'],
          ])
        : nothing
    }
  `;
}
