import {attempt} from '../shared/attempt.js';
import {IopReturnCard} from '../element/iop-return-card.js';
import {warn} from '../shared/warn.js';

const tag = 'iop-return-card';
/** On the script itself or on any `<div>`: a card belongs here. For editors that strip elements they don't know. */
const mark = 'data-iop-return-card';
/**
 * What the mark says once the card is there. A library that morphs the page into what the server sent takes the card
 * away and resets the mark: the card comes back. Whoever removes the card alone leaves the mark: it stays away.
 */
const mounted = 'mounted';
/** The card that each mount point has, or had. */
const cards = new WeakMap<Element, Element>();

/** While the page is still being read, an element may have got only half of its content, until something follows it. */
function isComplete(point: Element) {
  for (let node: Node | null = point; node; node = node.parentNode) if (node.nextSibling) return true;
  return false;
}

/** Puts a card into a mount point, with the options of its `data-*` and its content as the fallback. */
function mount(point: Element) {
  const isScript = point.localName === 'script';
  if (document.readyState === 'loading' && !isScript && !isComplete(point)) return;
  // There already in a page that was kept and shown again.
  const there = isScript ? point.nextElementSibling : point.querySelector(tag);
  if (there?.localName === tag) return;
  const before = cards.get(point);
  if (before && point.getAttribute(mark) === mounted) return;
  // The card from before a morph still has its open questions, and the language that the visitor chose.
  const card = before && !before.isConnected ? before : document.createElement(tag);
  cards.set(point, card);
  point.setAttribute(mark, mounted);
  if (point.closest('head')) {
    warn(`<${tag}> can't stand in the head.`);
    return;
  }
  for (const name of [...IopReturnCard.observedAttributes, 'lang']) {
    const value = point.getAttribute(`data-${name}`);
    if (value === null) card.removeAttribute(name);
    else card.setAttribute(name, value);
  }
  if (isScript) {
    point.after(card);
  } else {
    card.replaceChildren();
    // One by one: a call with a hundred thousand arguments overflows the stack.
    for (const node of [...point.childNodes]) card.append(node);
    point.append(card);
  }
}

const mountAll = () => document.querySelectorAll(`[${mark}]`).forEach(mount);

/**
 * For as long as the page lives: mount points come with dialogs, with pages swapped by script, and from tag managers.
 * A page pays for every change that is observed, even by an observer that does nothing: after the first change this
 * one rests until the page is about to paint, and then searches once.
 */
const observer = new MutationObserver(() => {
  observer.disconnect();
  if (!attempt(() => requestAnimationFrame(watch))) watch();
});

function watch() {
  attempt(() => observer.observe(document, {childList: true, subtree: true, attributeFilter: [mark]}));
  mountAll();
}

/** Fills the mount points of the page, now and from now on. However often the script is loaded, one copy does so. */
export function watchMountPoints() {
  const first = (globalThis.customElements?.get(tag) ?? IopReturnCard) as {watchesMountPoints?: true};
  if (first.watchesMountPoints) return;
  first.watchesMountPoints = true;
  watch();
  document.addEventListener('DOMContentLoaded', mountAll, {once: true});
}
