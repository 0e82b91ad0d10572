import { html, nothing } from 'lit';
import { sectionLevel } from './heading-level.js';
const announcement = ({ copyOutcome }) => {
    switch (copyOutcome) {
        case 'copied':
            return `Mensagem copiada. Pode colar onde quiser.`;
        case 'selected':
            return `N\u00E3o foi poss\u00EDvel copiar aqui. A mensagem est\u00E1 selecionada. Agora \u00E9 s\u00F3 copiar.`;
        default:
            return nothing;
    }
};
export const message = (options, state) => options.omit.includes('message')
    ? nothing
    : html `
        <div part="message">
          <h3 aria-level=${sectionLevel(options)}>
            Uma mensagem que pode enviar
          </h3>
          <p part="words">
            Ol\u00E1, tenho pensado em voltar ao programa. Pode ser?
          </p>
          <p>
            Pode, sim. \u00C9 s\u00F3 enviar a mensagem tal como est\u00E1.
          </p>
          ${state.actions.includes('copy')
        ? html `<button type="button" part="copy">
                  Copie a mensagem
                </button>` : nothing}
          ${state.actions.includes('share')
        ? html `<button type="button" part="share">
                  Escolha como enviar
                </button>` : nothing}
          <p role="status">${announcement(state)}</p>
        </div>
      `;
