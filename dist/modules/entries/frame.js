import { frameAttributes } from './frame-attributes.js';
import { frameHeight } from './frame-height.js';
// Runs before the card's script: by then the card has its options.
const card = document.querySelector('iop-return-card');
const query = new URLSearchParams(location.search);
for (const name of frameAttributes) {
    const value = query.get(name);
    if (value !== null)
        card.setAttribute(name, value);
}
let posted = 0;
/** Tells the page around, which may be anyone's, the height of the card and nothing else: see SECURITY.md. */
function postHeight() {
    const height = frameHeight(card);
    // Only what changed: the number of messages could tell a long answer from a short one.
    if (!height || height === posted)
        return;
    posted = height;
    // Not as the function's return value: in WebKit, a call in return position leaves no trace of this frame, and the page
    // could not tell the message from one of its own.
    parent.postMessage(height, '*');
}
card.addEventListener('iop-ready', () => {
    const root = card.shadowRoot;
    const follow = () => {
        document.documentElement.lang = root.querySelector('[part=card]').lang;
        document.title = root.querySelector('[part=heading]').textContent.trim();
        // The program's page opens beside the page around the frame: site builders that forbid a frame to leave that page
        // do allow new tabs. Calls, texts and mail leave nothing, so they need no target, and a sandbox may refuse them one.
        root.querySelector('[part=visit]').target = '_blank';
        postHeight();
    };
    follow();
    // A visitor chooses another language, opens a question, or copies the message. Each posts its height from here, at the
    // same moment, whether or not the card grows: in two columns it may not.
    new MutationObserver(follow).observe(root, {
        subtree: true,
        childList: true,
        attributeFilter: ['lang', 'open'],
    });
});
document.body.style.margin = '0';
new ResizeObserver(postHeight).observe(card);
// A listener that came late missed what was posted before.
addEventListener('message', ({ data, source }) => {
    if (source !== parent || data !== 'height')
        return;
    posted = 0;
    postHeight();
});
