import { html, nothing } from 'lit';
/** The content of the live region in src/element/template.ts. */
export const announcement = (state) => state.announcement === 'language-chosen'
    ? html `Este cart\u00E3o est\u00E1 agora em portugu\u00EAs.` : outcome(state);
/** The result of copying or sharing: announced, and shown next to the buttons. */
export const outcome = ({ announcement }) => {
    switch (announcement) {
        case 'copied':
            return html `Mensagem copiada, em portugu\u00EAs e em ingl\u00EAs. Pode colar onde quiser.`;
        case 'selected':
            return html `N\u00E3o foi poss\u00EDvel. A mensagem est\u00E1 selecionada. Escolha Copiar.`;
        case 'not-copied':
            return html `N\u00E3o foi poss\u00EDvel. Mantenha o dedo na mensagem e depois escolha Copiar.`;
        default:
            return nothing;
    }
};
