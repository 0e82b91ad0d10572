import { html, nothing } from 'lit';
import { outcome } from './announcement.js';
import { sectionLevel } from './heading-level.js';
/** The English message for the staff, under the translated one. Keep it the same as the `message` unit. */
const inEnglish = () => html `
  <p>
    Em ingl\u00EAs:
    <span lang="en">Hi. I was in the IOP, and I stopped going. Can I talk to someone about coming back?</span>
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
              Ol\u00E1. Eu estava no IOP e deixei de ir. Posso falar com algu\u00E9m para saber como voltar?
            </p>
            ${state.language === 'en' ? nothing : inEnglish()}
          </div>
          <p>${answer(options)}</p>
          <div class="no-box">
            ${state.actions.includes('copy')
        ? html `<button type="button" part="copy">
                    Copiar mensagem
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
    ? html `Sim, pode. \u00C9 s\u00F3 dizer ou enviar assim.` : html `Sim, pode. \u00C9 s\u00F3 dizer assim.`;
