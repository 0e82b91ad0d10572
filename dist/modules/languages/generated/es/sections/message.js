import { html, nothing } from 'lit';
import { sectionLevel } from './heading-level.js';
const announcement = ({ copyOutcome }) => {
    switch (copyOutcome) {
        case 'copied':
            return `Copiado. Puedes pegarlo donde quieras.`;
        case 'selected':
            return `No pudimos copiarlo aqu\u00ED. El mensaje est\u00E1 seleccionado, as\u00ED que puedes copiarlo t\u00FA.`;
        default:
            return nothing;
    }
};
export const message = (options, state) => options.omit.includes('message')
    ? nothing
    : html `
        <div part="message">
          <h3 aria-level=${sectionLevel(options)}>
            Un mensaje que puedes enviar
          </h3>
          <p part="words">
            Hola, estoy pensando en regresar al programa. \u00BFEst\u00E1 bien?
          </p>
          <p>
            S\u00ED, est\u00E1 bien. Puedes enviarlo tal cual.
          </p>
          ${state.actions.includes('copy')
        ? html `<button type="button" part="copy">
                  Copia el mensaje
                </button>` : nothing}
          ${state.actions.includes('share')
        ? html `<button type="button" part="share">
                  Comparte el mensaje
                </button>` : nothing}
          <p role="status">${announcement(state)}</p>
        </div>
      `;
