import { attempt } from '../shared/attempt.js';
import { IopReturnCard } from '../element/iop-return-card.js';
import { warn } from '../shared/warn.js';
const tag = 'iop-return-card';
/** Marks the script itself or a placeholder element (any `<div>`) for a card. For editors that remove unknown tags. */
const mark = 'data-iop-return-card';
/**
 * The mark's value once the card is there. A library that morphs the page to the server's HTML removes the card and
 * resets the mark, so the card comes back. If a script removes only the card, the mark keeps this value, and no new
 * card is added.
 */
const mounted = 'mounted';
/** The card that each placeholder element has or had. */
const cards = new WeakMap();
/** Whether the parser has finished an element. Until a node follows it, it may have only part of its content. */
function isComplete(point) {
    for (let node = point; node; node = node.parentNode)
        if (node.nextSibling)
            return true;
    return false;
}
/** Adds a card to a placeholder element. `data-*` attributes become options, and the content becomes the fallback. */
function mount(point) {
    const isScript = point.localName === 'script';
    if (document.readyState === 'loading' && !isScript && !isComplete(point))
        return;
    // The card is already there if the page was saved or cached with it.
    const there = isScript ? point.nextElementSibling : point.querySelector(tag);
    if (there?.localName === tag)
        return;
    const before = cards.get(point);
    if (before && point.getAttribute(mark) === mounted)
        return;
    // Reuses the card from before a morph, with its open questions and the visitor's language.
    const card = before && !before.isConnected ? before : document.createElement(tag);
    cards.set(point, card);
    point.setAttribute(mark, mounted);
    if (point.closest('head')) {
        warn(`<${tag}> can't stand in the head.`);
        return;
    }
    for (const name of [...IopReturnCard.observedAttributes, 'lang']) {
        const value = point.getAttribute(`data-${name}`);
        if (value === null)
            card.removeAttribute(name);
        else
            card.setAttribute(name, value);
    }
    if (isScript) {
        point.after(card);
    }
    else {
        card.replaceChildren();
        // One by one: spreading a hundred thousand arguments overflows the stack.
        for (const node of [...point.childNodes])
            card.append(node);
        point.append(card);
    }
}
const mountAll = () => document.querySelectorAll(`[${mark}]`).forEach(mount);
/**
 * Observes the page as long as it lives: dialogs, client-side navigation and tag managers add placeholder elements
 * later. A page pays for every observed mutation, even if the callback does nothing. So we disconnect after the first
 * mutation, and search once before the next paint.
 */
const observer = new MutationObserver(() => {
    observer.disconnect();
    if (!attempt(() => requestAnimationFrame(watch)))
        watch();
});
function watch() {
    attempt(() => observer.observe(document, { childList: true, subtree: true, attributeFilter: [mark] }));
    mountAll();
}
/** Adds cards to placeholder elements, now and later. If the script loads several times, only one copy does this. */
export function watchMountPoints() {
    const first = (globalThis.customElements?.get(tag) ?? IopReturnCard);
    if (first.watchesMountPoints)
        return;
    first.watchesMountPoints = true;
    watch();
    document.addEventListener('DOMContentLoaded', mountAll, { once: true });
}
