import { html, nothing } from 'lit';
/** What is read aloud, from a live region that outlasts every language: see `src/element/template.ts`. */
export const announcement = (state) => state.announcement === 'language-chosen'
    ? html `This card is now in English.` : outcome(state);
/** What came of copying or sharing: read aloud, and shown beside the buttons. */
export const outcome = ({ announcement }) => {
    switch (announcement) {
        case 'copied':
            return html `Copied. You can paste it where you like.`;
        case 'selected':
            return html `That didn\u2019t work here. The message is selected, so you can copy it yourself.`;
        case 'not-copied':
            return html `That didn\u2019t work here. Press and hold the message, then choose Copy.`;
        default:
            return nothing;
    }
};
