import { html, nothing } from 'lit';
import { outcome } from './announcement.js';
import { sectionLevel } from './heading-level.js';
/** The English message for the staff, under the translated one. Keep it the same as the `message` unit. */
const inEnglish = () => html `
  <p>
    In English:
    <span lang="en">Hi. I was in the IOP, and I stopped going. Can I talk to someone about coming back?</span>
  </p>
`;
export const message = (options, state) => options.omit.includes('message')
    ? nothing
    : html `
        <div part="message">
          <h3 aria-level=${sectionLevel(options)}>
            Not sure what to say?
          </h3>
          <div part="words">
            <p>
              Hi. I was in the IOP, and I stopped going. Can I talk to someone about coming back?
            </p>
            ${state.language === 'en' ? nothing : inEnglish()}
          </div>
          <p>${answer(options)}</p>
          <div class="no-box">
            ${state.actions.includes('copy')
        ? html `<button type="button" part="copy">
                    Copy the message
                  </button>` : nothing}
            ${state.actions.includes('share')
        ? html `<button type="button" part="share">
                    Share the message
                  </button>` : nothing}
          </div>
          <p class="outcome">${outcome(state)}</p>
        </div>
      `;
const answer = ({ textPhone, email }) => textPhone || email
    ? html `Yes, you can. Say it or send it just like that.` : html `Yes, you can. Say it just like that.`;
