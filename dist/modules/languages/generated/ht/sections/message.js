import { html, nothing } from 'lit';
import { sectionLevel } from './heading-level.js';
const announcement = ({ copyOutcome }) => {
    switch (copyOutcome) {
        case 'copied':
            return `Mesaj la kopye. Ou ka kole li kote ou vle.`;
        case 'selected':
            return `Nou pa t ka kopye li isit la. Mesaj la seleksyone, kidonk ou ka kopye li ou menm.`;
        default:
            return nothing;
    }
};
export const message = (options, state) => options.omit.includes('message')
    ? nothing
    : html `
        <div part="message">
          <h3 aria-level=${sectionLevel(options)}>
            Yon mesaj ou ka voye
          </h3>
          <p part="words">
            Bonjou, m ap panse pou mwen tounen nan pwogram nan. \u00C8ske sa bon?
          </p>
          <p>
            Wi, sa bon. Ou ka voye li jan li ye a.
          </p>
          ${state.actions.includes('copy')
        ? html `<button type="button" part="copy">
                  Kopye mesaj la
                </button>` : nothing}
          ${state.actions.includes('share')
        ? html `<button type="button" part="share">
                  Pataje mesaj la
                </button>` : nothing}
          <p role="status">${announcement(state)}</p>
        </div>
      `;
