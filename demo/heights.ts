import {heights} from 'facts';
import {html, type TemplateResult} from 'lit';
import {languages} from '../dist/modules/languages/languages.js';
import type {Choices} from './choices.js';

const names = {whole: 'whole card', short: 'short form', compact: 'compact card'};

/** Frame heights as measured by the build, for sites where the frame can't follow the card's height. */
export function heightsTable(choices: Choices): TemplateResult {
  const omitted = choices['omit'] ?? '';
  const isShort = omitted.includes('reassurances') && omitted.includes('message');
  const form = choices['compact'] === undefined ? (isShort ? 'short' : 'whole') : 'compact';
  const rows = Object.entries(heights[form]);
  const columns = Object.keys(rows[0]?.[1] ?? {});
  return html`
    <div class="scroll" role="region" aria-labelledby="heights-caption" tabindex="0">
      <table>
        <caption id="heights-caption">
          Height of the ${names[form]} by width,
          ${form === 'compact' ? 'folded' : 'with all questions closed'}
        </caption>
        <thead>
          <tr>
            <th scope="col">Language</th>
            ${columns.map((width) => html`<th scope="col">${width} px</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ([code, byWidth]) =>
              html`<tr>
                <th scope="row">${languages.find((language) => language.code === code)?.name ?? code}</th>
                ${columns.map((width) => html`<td>${byWidth[width]} px</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  `;
}
