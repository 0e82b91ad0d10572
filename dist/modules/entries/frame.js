import { setFromAddress } from './frame-attributes.js';
import { frameHeight } from './frame-height.js';
// Runs before the card's script, so the card has its options when it starts.
const card = document.querySelector('iop-return-card');
setFromAddress(card, new URLSearchParams(location.search));
let posted = 0;
/** Posts only the card's height, because any site can embed this page: see SECURITY.md. */
function postHeight() {
    const height = frameHeight(card);
    // Only when it changed. The number of messages could otherwise reveal a long or a short answer.
    if (!height || height === posted)
        return;
    posted = height;
    // Not `return parent.postMessage(…)`: with a call in return position, WebKit loses this frame as the message's
    // source, and the page couldn't tell the message from one of its own.
    parent.postMessage(height, '*');
}
card.addEventListener('iop-ready', () => {
    const root = card.shadowRoot;
    const follow = () => {
        document.documentElement.lang = root.querySelector('[part=card]').lang;
        document.title = root.querySelector('[part=heading]').textContent.trim();
        // Opens the program's page in a new tab. Site builders that don't let a frame navigate the top page do allow new
        // tabs. Call, text and email links need no target, because they don't navigate, and a sandbox may block one.
        root.querySelector('[part=visit]').target = '_blank';
        postHeight();
    };
    follow();
    // Runs when a visitor changes the language, opens a question or copies the message. Each posts its height here, at
    // the same moment, even if the card doesn't grow, as in two columns.
    new MutationObserver(follow).observe(root, {
        subtree: true,
        childList: true,
        attributeFilter: ['lang', 'open'],
    });
});
document.body.style.margin = '0';
new ResizeObserver(postHeight).observe(card);
// A listener that loaded late asks again for the height that it missed.
addEventListener('message', ({ data, source }) => {
    if (source !== parent || data !== 'height')
        return;
    posted = 0;
    postHeight();
});
