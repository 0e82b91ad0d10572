import { html, nothing } from 'lit';
import { outcome } from './announcement.js';
import { sectionLevel } from './heading-level.js';
/** The English message for the staff, under the translated one. Keep it the same as the `message` unit. */
const inEnglish = () => html `
  <p>
    An angle:
    <span lang="en">Hi. I was in the IOP, and I stopped going. Can I talk to someone about coming back?</span>
  </p>
`;
export const message = (options, state) => options.omit.includes('message')
    ? nothing
    : html `
        <div part="message">
          <h3 aria-level=${sectionLevel(options)}>
            Ou pa tw\u00F2 konnen sa pou w di?
          </h3>
          <div part="words">
            <p>
              Bonjou. Mwen te nan IOP a, epi m sispann vini. \u00C8ske m ka pale ak yon moun sou zaf\u00E8 pou m tounen an?
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
    ? html `Wi, ou kapab. Di l oswa voye l jan l ekri a.` : html `Wi, ou kapab. Di l jan l ekri a.`;
