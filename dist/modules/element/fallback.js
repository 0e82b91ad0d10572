import { readOption } from '../options/read-option.js';
/** Shows a card's fallback content instead of the card, and a link to its number if there is none in it. */
export function showFallback(card, root) {
    if (!root)
        return;
    const slot = document.createElement('slot');
    // Its words and its link on one line, as they were written, though the host is a grid.
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
