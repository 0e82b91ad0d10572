import { html, nothing } from 'lit';
import { outcome } from './announcement.js';
import { sectionLevel } from './heading-level.js';
/** The message as the staff read it, under the one in the card's language. Says what the unit “message” says. */
const inEnglish = () => html `
  <p>
    An angle:
    <span lang="en"
      >Hi. I stopped coming to the IOP, and I\u2019m thinking of coming back. Is that all right?</span
    >
  </p>
`;
export const message = (options, state) => options.omit.includes('message')
    ? nothing
    : html `
        <div part="message">
          <h3 aria-level=${sectionLevel(options)}>
            Ou pa konnen sa pou ou di?
          </h3>
          <div part="words">
            <p>
              Bonjou. Mwen te sispann vini nan IOP a, e m ap panse pou m tounen. \u00C8ske pa gen pwobl\u00E8m?
            </p>
            ${state.language === 'en' ? nothing : inEnglish()}
          </div>
          <p>${answer(options)}</p>
          <div class="no-box">
            ${state.actions.includes('copy')
        ? html `<button type="button" part="copy">
                    Kopye mesaj la
                  </button>` : nothing}
            ${state.actions.includes('share')
        ? html `<button type="button" part="share">
                    Pataje mesaj la
                  </button>` : nothing}
          </div>
          <p class="outcome">${outcome(state)}</p>
        </div>
      `;
const answer = ({ textPhone, email }) => textPhone || email
    ? html `Non, pa gen pwobl\u00E8m. Di li oswa voye li jan li ye a.` : html `Non, pa gen pwobl\u00E8m. Di li jan li ye a.`;
