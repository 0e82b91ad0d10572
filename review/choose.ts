import {html, nothing} from 'lit';
import {choices} from './session.js';

/** The list of languages. `unknown` is a code in the address that isn't in it. */
export const choose = (unknown: string) => html`
  <header>
    <div class="wide">
      <h1>Review a translation of the return card</h1>
      <p class="lead">
        The card welcomes back people who left their outpatient program. You read its sentences in your
        language, correct them, and save one file. You need no account and no program, and you can stop and go
        on at any time.
      </p>
      ${unknown ? html`<p class="warning">There is no language “${unknown}” in these lists.</p>` : nothing}
    </div>
  </header>
  <main class="wide">
    <section aria-labelledby="review">
      <h2 id="review">Review</h2>
      <ul class="languages">
        ${choices.review.map(
          ({code, name, english, made, reviewed}) => html`
            <li>
              <a href=${`review.html?lang=${code}`}>${english}, <span lang=${code}>${name}</span></a>
              <span class="quiet">
                ${made.startsWith('machine') ? 'Made by a computer.' : ''}
                ${reviewed ? `Reviewed by ${reviewed}.` : 'Not reviewed yet.'}
              </span>
            </li>
          `,
        )}
      </ul>
    </section>
    <section aria-labelledby="start">
      <h2 id="start">Start a new language</h2>
      <p>For native speakers: the card has no words in these languages yet. You write them.</p>
      <ul class="languages">
        ${choices.start.map(
          ({code, name, english}) => html`
            <li>
              <a href=${`review.html?lang=${code}`}>${english}, <span lang=${code}>${name}</span></a>
            </li>
          `,
        )}
      </ul>
      <p class="quiet">Is your language missing? Ask the person who sent you here.</p>
    </section>
  </main>
`;
