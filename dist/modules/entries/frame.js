import { frameAttributes } from './frame-attributes.js';
// Runs before the card's script: by then the card has its options.
const card = document.querySelector('iop-return-card');
const query = new URLSearchParams(location.search);
for (const name of frameAttributes) {
    const value = query.get(name);
    if (value !== null)
        card.setAttribute(name, value);
}
card.addEventListener('iop-ready', () => {
    const root = card.shadowRoot;
    const follow = () => {
        document.documentElement.lang = root.querySelector('[part=card]').lang;
        document.title = root.querySelector('[part=heading]').textContent.trim();
        // The program's page opens beside the page around the frame: site builders that forbid a frame to leave that page
        // do allow new tabs. Calls, texts and mail leave nothing, so they need no target, and a sandbox may refuse them one.
        root.querySelector('[part=visit]').target = '_blank';
    };
    follow();
    // A visitor may choose another language.
    new MutationObserver(follow).observe(root.querySelector('[part=card]'), { attributeFilter: ['lang'] });
});
// The page around may be anyone's, and learns nothing but how high the card is.
function sayHeight() {
    // Not as what the function returns: a call in return position leaves no trace of this frame in WebKit, and the page could
    // not tell the message from one of its own.
    parent.postMessage(Math.ceil(card.getBoundingClientRect().height), '*');
}
document.body.style.margin = '0';
new ResizeObserver(sayHeight).observe(card);
// A listener that came late missed what was said before.
addEventListener('message', ({ data, source }) => {
    if (source === parent && data === 'height')
        sayHeight();
});
