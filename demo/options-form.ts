import {declarations} from 'facts';
import {html, nothing, type TemplateResult} from 'lit';
import {languages} from '../dist/modules/languages/languages.js';
import {formOf, type Choices} from './choices.js';
import {colorField, type UsedColors} from './color-field.js';
import {choiceField, textField} from './field.js';
import {optionField} from './option-field.js';
import {takesPageLanguage} from './sites.js';

/** Fields in a group that opens, with the number of those that are set. */
const group = (choices: Choices, title: string, names: readonly string[], content: unknown) => {
  const count = names.filter((name) => choices[name]).length;
  return html`<details>
    <summary>${title} ${count ? html`<small>${count} set</small>` : nothing}</summary>
    <div class="fields">${content}</div>
  </details>`;
};

const languageOptions = languages.map(({code, name}) => [code, name] as const);

/** A poster has one or two languages, and nothing to open or color. */
const posterForm = (choices: Choices, field: (name: string) => unknown) => html`
  <div class="fields">
    ${field('county')}
    ${choiceField(choices, 'lang', [['', languages[0]!.name], ...languageOptions.slice(1)])}
    ${choiceField(choices, 'second', [['', 'None'], ...languageOptions])} ${field('phone')}
    ${textField(choices, 'page', 'https://')}
  </div>
`;

/** The fields of all options. `questions` are the card's own, in its order. */
export function optionsForm(
  choices: Choices,
  questions: readonly string[],
  used: UsedColors,
): TemplateResult {
  const form = formOf(choices);
  const field = (name: string) => {
    const declaration = declarations.find(({attribute}) => attribute === name);
    return declaration ? optionField(choices, declaration, questions) : nothing;
  };
  if (form === 'poster') return posterForm(choices, field);
  const inGroup = (group: string, except: readonly string[]) =>
    declarations
      .filter((declaration) => declaration.group === group)
      .map(({attribute}) => attribute)
      .filter((attribute) => !except.includes(attribute));
  const atTop = ['county', 'compact', 'opening-hours', 'theme'];
  const contact = inGroup('contact', atTop);
  const structure = [...inGroup('extent', atTop), ...inGroup('structure', atTop), ...inGroup('card', atTop)];
  const pageLanguage = takesPageLanguage.includes(form) ? 'Same as your page' : languages[0]!.name;
  return html`
    <div class="fields">
      ${field('county')} ${choiceField(choices, 'lang', [['', pageLanguage], ...languageOptions])}
    </div>
    ${field('compact')}
    ${group(
      choices,
      'Opening hours',
      ['opening-hours', 'hours'],
      html`${field('opening-hours')} ${textField(choices, 'hours')}`,
    )}
    ${group(
      choices,
      'Phone, email and web address',
      contact,
      html`<p>What you type here stays on this page.</p>
        ${contact.map(field)}`,
    )}
    ${group(
      choices,
      'Colors',
      ['theme', 'accent', 'surface', 'text'],
      html`${field('theme')} ${colorField(choices, 'accent', '#0b5a57', used)}
      ${colorField(choices, 'surface', '#fffdf9', used)} ${colorField(choices, 'text', '#1c2b2d', used)}`,
    )}
    ${group(
      choices,
      'Questions, headings and what to leave out',
      [...structure, 'footer'],
      html`${structure.map(field)} ${textField(choices, 'footer')}`,
    )}
  `;
}
