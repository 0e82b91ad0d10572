// What a visitor sees on the page. Runs in the page, and looks into shadow roots and frames.

/**
 * @typedef {object} Seen
 * @property {string[]} texts each visible text
 * @property {string[]} links the address of each visible link, as written
 */

const number = 'tel:+17746197750';
const scope = /** @type {any} */ (window);
const tidy = (/** @type {string} */ text) => text.replace(/\s+/g, ' ').trim();

/** Every node as it is shown: slots with what fills them, frames with their page. @param {any} node @returns {Generator<any>} */
function* shown(node) {
  yield node;
  const page = node.localName === 'iframe' ? node.contentDocument?.body : undefined;
  const children = page
    ? [page]
    : node.localName === 'slot' && node.assignedNodes().length
      ? node.assignedNodes()
      : (node.shadowRoot ?? node).childNodes;
  for (const child of children) yield* shown(child);
}

/** @param {any} element @returns {boolean} */
const isVisible = (element) => {
  if (!element.checkVisibility({visibilityProperty: true, opacityProperty: true})) return false;
  const frame = element.ownerDocument.defaultView.frameElement;
  return !frame || isVisible(frame);
};
const takesRoom = (/** @type {Element} */ element) =>
  [...element.getClientRects()].some(({width, height}) => width > 1 && height > 1);

/** Opens every question and lists what is visible. @returns {Seen} */
export function see() {
  /** @type {Seen} */
  const {texts, links} = {texts: [], links: []};
  for (const node of shown(document.body)) if (node.localName === 'details') node.open = true;
  for (const node of shown(document.body)) {
    const element = node.parentElement ?? node.parentNode?.host;
    if (node.nodeType === Node.TEXT_NODE && tidy(node.data) && element && isVisible(element)) {
      if (!['STYLE', 'SCRIPT', 'NOSCRIPT', 'TEMPLATE'].includes(element.tagName)) texts.push(tidy(node.data));
    } else if (node.localName === 'a' && node.hasAttribute('href') && isVisible(node) && takesRoom(node))
      links.push(node.getAttribute('href'));
  }
  return {texts, links};
}

/** Where to tap on an element, in pixels from the window's corner. @param {any} element */
function pointOn(element) {
  element.scrollIntoView({block: 'center', behavior: 'instant'});
  // The first line of a link that wraps.
  const [{left, top, width, height}] = element.getClientRects();
  const point = {x: left + width / 2, y: top + height / 2};
  for (
    let {frameElement} = element.ownerDocument.defaultView;
    frameElement;
    frameElement = frameElement.ownerDocument.defaultView.frameElement
  ) {
    const box = frameElement.getBoundingClientRect();
    point.x += box.left + frameElement.clientLeft;
    point.y += box.top + frameElement.clientTop;
  }
  return point;
}

/** Where to tap to call the program; `isDialed` becomes true if the tap arrives and no script cancels it. */
export function phoneLink() {
  for (const node of shown(document.body)) {
    if (node.localName !== 'a' || node.getAttribute('href') !== number || !isVisible(node)) continue;
    node.addEventListener('click', (/** @type {Event} */ event) =>
      setTimeout(() => (scope.isDialed = !event.defaultPrevented)),
    );
    return pointOn(node);
  }
}

/** Where to tap to open the first question; `isOpened` says whether it is open. */
export function question() {
  for (const node of shown(document.body)) {
    if (node.localName !== 'summary' || !isVisible(node)) continue;
    Object.defineProperty(window, 'isOpened', {configurable: true, get: () => node.parentElement.open});
    return pointOn(node);
  }
}
