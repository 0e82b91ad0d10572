import { html, nothing } from 'lit';
/** The content of the live region in src/element/template.ts. */
export const announcement = (state) => state.announcement === 'language-chosen'
    ? html `Esta tarjeta ahora est\u00E1 en espa\u00F1ol.` : outcome(state);
/** The result of copying or sharing: announced, and shown next to the buttons. */
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
