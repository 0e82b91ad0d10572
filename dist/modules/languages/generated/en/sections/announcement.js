import { html, nothing } from 'lit';
/** The content of the live region in src/element/template.ts. */
export const announcement = (state) => state.announcement === 'language-chosen'
    ? html `This card is now in English.` : outcome(state);
/** The result of copying or sharing: announced, and shown next to the buttons. */
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
