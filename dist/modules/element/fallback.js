import { readOption } from '../options/read-option.js';
/** Shows the card's fallback content instead of the card. Adds a phone link if the content has none. */
export function showFallback(card, root) {
    if (!root)
        return;
    const slot = document.createElement('slot');
    // Keeps the fallback text and its link on one line, because the host is a grid.
    slot.style.display = 'block';
    root.replaceChildren(slot);
    if (card.querySelector('a[href^="tel:"]:not([slot], [slot] *)'))
        return;
    const { number, display } = readOption('phone', card.phone, () => undefined);
    const link = document.createElement('a');
    link.setAttribute('href', 'tel:' + number);
    link.textContent = display;
    root.append(link);
}
