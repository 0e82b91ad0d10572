import { html, nothing } from 'lit';
import { outcome } from './announcement.js';
import { sectionLevel } from './heading-level.js';
/** The message as the staff read it, under the one in the card's language. Says what the unit “message” says. */
const inEnglish = () => html `
  <p>
    Em ingl\u00EAs:
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
            N\u00E3o sabe o que dizer?
          </h3>
          <div part="words">
            <p>
              Ol\u00E1. Deixei de ir ao IOP e tenho pensado em voltar. Pode ser?
            </p>
            ${state.language === 'en' ? nothing : inEnglish()}
          </div>
          <p>${answer(options)}</p>
          <div class="no-box">
            ${state.actions.includes('copy')
        ? html `<button type="button" part="copy">
                    Copiar a mensagem
                  </button>` : nothing}
            ${state.actions.includes('share')
        ? html `<button type="button" part="share">
                    Compartilhar mensagem
                  </button>` : nothing}
          </div>
          <p class="outcome">${outcome(state)}</p>
        </div>
      `;
const answer = ({ textPhone, email }) => textPhone || email
    ? html `Pode, sim. Basta dizer ou enviar isso.` : html `Pode, sim. Basta dizer isso.`;
