import { html, nothing } from 'lit';
/** What is read aloud, from a live region that outlasts every language: see `src/element/template.ts`. */
export const announcement = (state) => state.announcement === 'language-chosen'
    ? html `Esta tarjeta ahora est\u00E1 en espa\u00F1ol.` : outcome(state);
/** What came of copying or sharing: read aloud, and shown beside the buttons. */
export const outcome = ({ announcement }) => {
    switch (announcement) {
        case 'copied':
            return html `Copiado en espa\u00F1ol y en ingl\u00E9s. Puedes pegarlo donde quieras.`;
        case 'selected':
            return html `No se pudo. El mensaje est\u00E1 seleccionado para que puedas copiarlo.`;
        case 'not-copied':
            return html `No se pudo. Mant\u00E9n presionado el mensaje y luego elige Copiar.`;
        default:
            return nothing;
    }
};
