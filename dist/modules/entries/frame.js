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
    };
    follow();
    // Where a visitor chooses another language, another card takes the place of the first.
    new MutationObserver(follow).observe(root, { childList: true });
});
// The page around may be anyone's, and learns nothing but how high the card is.
document.body.style.margin = '0';
// Not as what the function returns: a call in that place leaves no trace of this frame in WebKit, and the page could not
// tell the message from one of its own.
new ResizeObserver(() => {
    parent.postMessage(Math.ceil(card.getBoundingClientRect().height), '*');
}).observe(card);
