import { setFromAddress } from './frame-attributes.js';
// Runs before the card's script, so the card has its options when it starts.
const { hash, search } = location;
const query = new URLSearchParams(search);
const asked = query.get('lang')?.toLowerCase().split('-')[0];
query.delete('lang');
// Each language is a page, so that it also shows without scripts. The options go along.
const links = [...document.querySelectorAll('nav a')];
for (const link of links)
    link.search = query.toString();
const page = links.find(({ hreflang }) => hreflang === asked);
if (page && page.ariaCurrent !== 'page')
    location.replace(page.href + hash);
const card = document.querySelector('iop-return-card');
// The card takes over the static one with its questions as they are, so they open afterwards.
const open = query.get('open');
query.delete('open');
if (open)
    card.addEventListener('iop-ready', () => card.setAttribute('open', open), { once: true });
setFromAddress(card, query);
document.documentElement.dataset['theme'] = card.getAttribute('theme');
