/**
 * Runs in a page before the card's script. Counts listeners, observers and whatever else could outlive a card in
 * `window.active`.
 */
export const pageCounts = `
  window.active = new Map();
  const count = (what, change = 1) => active.set(what, (active.get(what) ?? 0) + change);
  const isPage = (target) => [window, document, document.documentElement, document.head, document.body].includes(target);
  const {addEventListener, removeEventListener} = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (type, ...rest) {
    if (isPage(this ?? window)) count('listener to ' + type);
    addEventListener.call(this ?? window, type, ...rest);
  };
  EventTarget.prototype.removeEventListener = function (type, ...rest) {
    if (isPage(this ?? window)) count('listener to ' + type, -1);
    removeEventListener.call(this ?? window, type, ...rest);
  };
  for (const kind of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver', 'PerformanceObserver']) {
    const observing = new WeakSet();
    window[kind] = class extends window[kind] {
      observe(...args) {
        if (!observing.has(this)) count(kind);
        observing.add(this);
        super.observe(...args);
      }
      disconnect() {
        if (observing.delete(this)) count(kind, -1);
        super.disconnect();
      }
    };
  }
  for (const timer of ['setTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback']) {
    if (!window[timer]) continue;
    const original = window[timer];
    window[timer] = (...args) => { count(timer); return original(...args); };
  }
  const pending = new Set();
  const {setTimeout, clearTimeout} = window;
  window.setTimeout = (act, ...rest) => {
    const ended = (id) => pending.delete(id) && count('pending timeout', -1);
    const id = setTimeout(() => { ended(id); act(); }, ...rest);
    pending.add(id);
    count('pending timeout');
    return id;
  };
  window.clearTimeout = (id) => {
    if (pending.delete(id)) count('pending timeout', -1);
    clearTimeout(id);
  };
  const {registerProperty} = CSS;
  CSS.registerProperty = (property) => { count('property ' + property.name); registerProperty.call(CSS, property); };
`;
