// Measures inside a page. Served as a classic script before everything else.
globalThis.bench = (() => {
  const {port1, port2} = new MessageChannel();
  const waiting = [];
  port1.onmessage = () => waiting.shift()();
  /** Waits for a new task, after everything queued before. Unlike a timer, browsers don't delay it. */
  const task = () => new Promise((resolve) => (waiting.push(resolve), port2.postMessage(0)));
  const frame = () => new Promise(requestAnimationFrame);
  const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
  const heightOf = (element) => element.getBoundingClientRect().height;
  const mount = () => document.getElementById('mount');

  /** Waits for the first layout in which an element has its final height. */
  async function settled(element, height) {
    const deadline = performance.now() + 120_000;
    while (Math.abs(heightOf(element) - height) > 1) {
      if (performance.now() > deadline) throw new Error(`${heightOf(element)} px high, never ${height}`);
      await task();
    }
    return performance.now();
  }

  function runScript(text) {
    const script = document.createElement('script');
    script.text = text;
    document.head.append(script);
  }

  /** Adds a peer's styles, markup and script at once. */
  function bring({css, html, inline, script}) {
    if (inline) runScript(inline);
    if (css) document.head.append(Object.assign(document.createElement('style'), {textContent: css}));
    mount().setHTMLUnsafe(html.replaceAll('%id%', ''));
    if (script) runScript(script);
  }

  /** Every element of a kind, also in shadow trees. */
  function* all(selector, root) {
    for (const element of root.querySelectorAll('*')) {
      if (element.matches(selector)) yield element;
      if (element.shadowRoot) yield* all(selector, element.shadowRoot);
    }
  }

  return {
    /** The height that a card ends up with. */
    async calibrate(peer) {
      bring(peer);
      await wait(1500);
      return heightOf(mount());
    },

    async start(peer, height) {
      heightOf(document.body);
      for (let frames = 0; frames < 3; frames++) await frame();
      const start = performance.now();
      bring(peer);
      return (await settled(mount(), height)) - start;
    },

    async many({html}, count, height) {
      const box = document.createElement('div');
      document.querySelector('main').append(box);
      const markup = Array.from({length: count}, (_, index) => html.replaceAll('%id%', index)).join('');
      const {render, start: enhance} = globalThis.peer ?? {};
      const start = performance.now();
      if (render) render(box, count);
      else box.setHTMLUnsafe(markup);
      enhance?.(box);
      return (await settled(box, count * height)) - start;
    },

    /** From a click to the end of the first frame that shows what it changed. */
    async toggle(selector, index) {
      const control = [...all(selector, mount())][index];
      await wait(50);
      await frame();
      const before = heightOf(mount());
      const start = performance.now();
      control.click();
      for (;;) {
        await task();
        if (heightOf(mount()) !== before) return performance.now() - start;
        if (performance.now() > start + 5000) throw new Error('a click changes nothing');
        await frame();
      }
    },

    async memory() {
      const {breakdown} = await performance.measureUserAgentSpecificMemory();
      return breakdown
        .filter(({types}) => types.some((type) => type === 'DOM' || type === 'JavaScript'))
        .reduce((sum, {bytes}) => sum + bytes, 0);
    },

    /** A busy page: a hundred rows in each frame, each in its own microtask. */
    async change(changes) {
      const list = document.querySelector('main').appendChild(document.createElement('ul'));
      list.style.contain = 'strict';
      for (let count = 0; count < changes; count++) {
        if (count % 100 === 0) await frame();
        const row = document.createElement('li');
        const [bold, link] = [document.createElement('b'), document.createElement('a')];
        bold.textContent = `Row ${count}`;
        link.textContent = 'link';
        row.append(bold, link);
        list.append(row);
        if (list.childElementCount > 100) list.firstElementChild.remove();
        await undefined;
      }
      await frame();
    },
  };
})();
