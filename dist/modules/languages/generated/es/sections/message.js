import { html, nothing } from 'lit';
import { outcome } from './announcement.js';
import { sectionLevel } from './heading-level.js';
/** The English message for the staff, under the translated one. Keep it the same as the `message` unit. */
const inEnglish = () => html `
  <p>
    En ingl\u00E9s:
    <span lang="en">Hi. I was in the IOP, and I stopped going. Can I talk to someone about coming back?</span>
  </p>
`;
export const message = (options, state) => options.omit.includes('message')
    ? nothing
    : html `
        <div part="message">
          <h3 aria-level=${sectionLevel(options)}>
            \u00BFNo sabes qu\u00E9 decir?
          </h3>
          <div part="words">
            <p>
              Hola. Yo iba al IOP y dej\u00E9 de ir. \u00BFPuedo hablar con alguien sobre c\u00F3mo volver?
            </p>
            ${state.language === 'en' ? nothing : inEnglish()}
          </div>
          <p>${answer(options)}</p>
          <div class="no-box">
            ${state.actions.includes('copy')
        ? html `<button type="button" part="copy">
                    Copiar el mensaje
                  </button>` : nothing}
            ${state.actions.includes('share')
        ? html `<button type="button" part="share">
                    Compartir el mensaje
                  </button>` : nothing}
          </div>
          <p class="outcome">${outcome(state)}</p>
        </div>
      `;
const answer = ({ textPhone, email }) => textPhone || email
    ? html `S\u00ED, puedes. Dilo o env\u00EDalo as\u00ED, tal cual.` : html `S\u00ED, puedes. Dilo as\u00ED, tal cual.`;
