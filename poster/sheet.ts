import {html, svg} from 'lit';
import type {Choices} from './choices.js';
import {qrCode} from './qr-code.js';
import type {PosterText} from './words.js';

/** Once for each language of the poster. @param separator between them on one line */
const each = (texts: readonly PosterText[], pick: (text: PosterText) => unknown, separator = '') =>
  texts.map(
    (text, index) =>
      html`${index ? separator : ''}<span lang=${text.lang} dir=${text.dir}>${pick(text)}</span>`,
  );

/** The sheet of paper: what is printed. */
export const sheet = (
  texts: readonly PosterText[],
  others: readonly PosterText[],
  {options, page}: Choices,
) => html`
  <main class="sheet" data-languages=${texts.length}>
    <header>
      ${texts.map(
        ({lang, dir, title}) =>
          html`<h1 lang=${lang} dir=${dir}>${title.map((line) => html`<span>${line}</span>`)}</h1>`,
      )}
    </header>
    <div class="columns lead">
      ${texts.map(({lang, dir, lead}) => html`<p lang=${lang} dir=${dir}>${lead}</p>`)}${ring}
    </div>
    <section class="reach">
      <div class="call">
        <p class="label">${each(texts, ({call}) => call, ' · ')}</p>
        <p class="number">${options.phone.display}</p>
      </div>
      <figure>
        ${qrCode(`tel:${options.phone.number}`, options.phone.display)}
        <figcaption>${each(texts, ({scanToCall}) => scanToCall)}</figcaption>
      </figure>
      ${
        page
          ? html`<figure>
              ${qrCode(page, page)}
              <figcaption>${each(texts, ({scanToRead}) => scanToRead)}</figcaption>
            </figure>`
          : ''
      }
      <div class="columns contact">
        ${texts.map(
          ({lang, dir, contact, interpreter}) =>
            html`<p lang=${lang} dir=${dir}>
              ${(texts.length === 1 ? contact : [contact[0], interpreter]).join(' ')}
            </p>`,
        )}
      </div>
    </section>
    <section class="crisis columns">
      ${texts.map(
        ({lang, dir, crisisTitle, crisis}) => html`
          <div lang=${lang} dir=${dir}>
            <h2>${crisisTitle}</h2>
            ${crisis.map(
              ({question, numbers}) =>
                html`<p>${question} ${numbers.map((number) => html`<b>${number}</b> `)}</p>`,
            )}
          </div>
        `,
      )}
    </section>
    <div class="others">
      ${others
        .filter(({interpreter}) => interpreter)
        .map(
          ({lang, dir, name, interpreter}) =>
            html`<p lang=${lang} dir=${dir}><b>${name}:</b> ${interpreter}</p>`,
        )}
    </div>
    <ul class="strips" aria-hidden="true">
      ${Array.from(
        {length: 8},
        () =>
          html`<li>
            <div><b>${options.phone.display}</b>${each(texts, ({title}) => title.at(-1))}</div>
          </li>`,
      )}
    </ul>
  </main>
`;

/** The card's ring. As single circles, because Firefox prints no dots of a dashed line. */
const ring = html`
  <svg class="ring" viewBox="-36 -36 72 72" fill="currentColor" aria-hidden="true">
    ${Array.from({length: 7}, (_, index) => {
      const angle = ((index + 1) / 4 + 0.5) * Math.PI;
      return svg`<circle r="7" cx=${25 * Math.cos(angle)} cy=${25 * Math.sin(angle)} opacity=".62" />`;
    })}
    <circle r="11" cy="25" class="light" />
    <circle r="6" cy="25" fill="#fff" stroke="currentColor" stroke-width="3.5" />
  </svg>
`;
