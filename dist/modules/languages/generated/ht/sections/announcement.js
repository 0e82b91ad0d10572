import { html, nothing } from 'lit';
/** The content of the live region in src/element/template.ts. */
export const announcement = (state) => state.announcement === 'language-chosen'
    ? html `Kounye a kat sa a an krey\u00F2l ayisyen.` : outcome(state);
/** The result of copying or sharing: announced, and shown next to the buttons. */
export const outcome = ({ announcement }) => {
    switch (announcement) {
        case 'copied':
            return html `Mesaj la kopye an krey\u00F2l ak an angle. Ou ka kole l kote w vle.`;
        case 'selected':
            return html `Sa pa mache isit la. Mesaj la deja seleksyone. Ou ka kopye l ou menm.`;
        case 'not-copied':
            return html `Sa pa mache isit la. Peze mesaj la san w pa lage l, epi chwazi Kopye (Copy).`;
        default:
            return nothing;
    }
};
