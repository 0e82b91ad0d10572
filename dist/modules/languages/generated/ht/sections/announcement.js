import { html, nothing } from 'lit';
/** What is read aloud, from a live region that outlasts every language: see `src/element/template.ts`. */
export const announcement = (state) => state.announcement === 'language-chosen'
    ? html `Kounye a kat sa a an krey\u00F2l ayisyen.` : outcome(state);
/** What came of copying or sharing: read aloud, and shown beside the buttons. */
export const outcome = ({ announcement }) => {
    switch (announcement) {
        case 'copied':
            return html `Mesaj la kopye an krey\u00F2l ak an angle. Ou ka kole li kote ou vle.`;
        case 'selected':
            return html `Nou pa t ka f\u00E8 sa isit la. Mesaj la seleksyone. Ou ka kopye li ou menm.`;
        case 'not-copied':
            return html `Nou pa t ka f\u00E8 sa isit la. Peze mesaj la san ou pa lage, epi chwazi Kopye.`;
        default:
            return nothing;
    }
};
