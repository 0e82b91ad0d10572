import './define.js';
import {IopReturnCard} from '../element/iop-return-card.js';

const tag = 'iop-return-card';
/** On the script itself or on any `<div>`: a card belongs here. For editors that strip elements they don't know. */
const mark = 'data-iop-return-card';
const seen = new WeakSet<Element>();

/** Puts a card into a marked place, with the options of its `data-*` and its content as the fallback. */
function fill(place: Element) {
  const isScript = place.localName === 'script';
  // While the page is still being read, a place may have got only half of its content.
  if (seen.has(place) || (document.readyState === 'loading' && !isScript)) return;
  seen.add(place);
  if (place.closest('head')) {
    console.warn(`<${tag}> can't stand in the head.`);
    return;
  }
  // There already in a page that was kept and shown again.
  const there = isScript ? place.nextElementSibling : place.querySelector(tag);
  if (there?.localName === tag) return;
  const card = document.createElement(tag);
  for (const name of [...IopReturnCard.observedAttributes, 'lang']) {
    const value = place.getAttribute(`data-${name}`);
    if (value !== null) card.setAttribute(name, value);
  }
  if (isScript) {
    place.after(card);
  } else {
    card.append(...place.childNodes);
    place.append(card);
  }
}

const fillAll = () => document.querySelectorAll(`[${mark}]`).forEach(fill);

fillAll();
document.addEventListener('DOMContentLoaded', fillAll, {once: true});
// For as long as the page lives: places come with dialogs, with pages swapped by script, and from tag managers.
new MutationObserver(fillAll).observe(document, {childList: true, subtree: true});
