// The checks without timing, once for each peer.

/**
 * @typedef {import('./build.mjs').Built} Built
 * @typedef {import('./measures.mjs').Place} Place
 * @typedef {import('./visit.mjs').Page} Page
 */

/** Every control of a kind, also in shadow trees. @param {Page} page @param {string} selector */
const controls = async (page, selector) => {
  const found = await page.evaluateHandle((selector) => {
    /** @param {ParentNode} root @returns {Element[]} */
    const all = (root) =>
      [...root.querySelectorAll('*')].flatMap((element) => [
        ...(element.matches(selector) ? [element] : []),
        ...(element.shadowRoot ? all(element.shadowRoot) : []),
      ]);
    return all(/** @type {Element} */ (document.getElementById('mount')));
  }, selector);
  const elements = [...(await found.getProperties()).values()].map((handle) => handle.asElement());
  return /** @type {import('puppeteer').ElementHandle<Element>[]} */ (elements.filter(Boolean));
};

/** @param {Page} page */
const heightIn = (page) =>
  page.evaluate(() => document.getElementById('mount')?.getBoundingClientRect().height ?? 0);

/** Which of these texts are in the card, in its slots and shadow trees. @param {Page} page @param {string[]} texts */
const found = (page, texts) =>
  page.evaluate((texts) => {
    /** @param {Node} node @returns {string} */
    const wordsIn = (node) =>
      node instanceof Text
        ? node.data
        : [
            ...(node instanceof Element && node.shadowRoot ? node.shadowRoot.childNodes : []),
            ...node.childNodes,
          ]
            .map(wordsIn)
            .join(' ');
    /** @param {string} text */
    const squeezed = (text) => text.replace(/\s+/g, '');
    const all = squeezed(wordsIn(/** @type {Element} */ (document.getElementById('mount'))));
    return texts.filter((text) => all.includes(squeezed(text)));
  }, texts);

/** Long enough for an animation, or for a script that renders later. */
const rest = () => new Promise((resolve) => setTimeout(resolve, 500));

/** How high the card is, whether a question opens at a click, and what it says once all are open. */
const looked = async (
  /** @type {Page} */ page,
  /** @type {string[]} */ texts,
  /** @type {Built} */ {question = 'summary', toggled = 1},
) => {
  await rest();
  const height = await heightIn(page);
  const questions = await controls(page, question);
  await questions[toggled]?.click();
  await rest();
  const opens = (await heightIn(page)) > height + 8;
  for (const question of questions.toSpliced(toggled, 1)) await question.click();
  await rest();
  return {height, opens, texts: await found(page, texts)};
};

/** @typedef {Awaited<ReturnType<typeof looked>>} Look */

/** What visitors have of a card, in a few words. @param {Look} look @param {string[]} all @param {number} usual */
function described({texts, opens, height}, all, usual) {
  if (!texts.length) return 'nothing';
  if (texts.length === 1) return 'the phone link';
  if (texts.length < all.length) return `${texts.length} of ${all.length} texts`;
  if (!opens) return 'every word';
  return Math.abs(height - usual) < 2 ? 'the whole card' : 'the whole card, without its look';
}

/** @param {Place} place @param {Built} peer @param {string[]} texts */
export async function check({browser, address}, peer, texts) {
  const page = `${address}/page/${peer.name}`;

  const {requests, ...seen} = await browser.visit(page, async (page, session) => {
    let requests = 0;
    await session.send('Network.enable');
    session.on(
      'Network.requestWillBeSent',
      ({request}) => void (requests += Number(/^https?:/.test(request.url))),
    );
    await page.reload({waitUntil: 'networkidle0'});
    // The page itself, and its own stylesheet.
    return {...(await looked(page, texts, peer)), requests: requests - 2};
  });
  const missing = texts.filter((text) => !seen.texts.includes(text));
  if (missing.length || !seen.opens) {
    throw new Error(
      `${peer.name} is not the same card. It lacks ${missing.join(' | ') || 'questions that open'}.`,
    );
  }

  const scriptOff = await browser.visit(page, (page) => looked(page, texts, peer), {script: false});

  /** @type {string[]} */
  let violations = [];
  const strict = await browser.visit(
    `${page}?strict`,
    async (page) => {
      const seen = await looked(page, texts, peer);
      violations = await page.evaluate(() => /** @type {any} */ (window).violations);
      return seen;
    },
    {
      before: (page) =>
        page.evaluateOnNewDocument(() => {
          const violations = /** @type {string[]} */ (Object.assign(window, {violations: []}).violations);
          addEventListener('securitypolicyviolation', ({effectiveDirective}) =>
            violations.push(effectiveDirective),
          );
        }),
    },
  );

  const shift = (/** @type {number} */ width) =>
    browser.visit(
      `${page}?late`,
      (page) =>
        page.evaluate(
          () =>
            new Promise((resolve) => {
              let sum = 0;
              new PerformanceObserver((list) => {
                for (const entry of list.getEntries()) sum += /** @type {any} */ (entry).value;
              }).observe({type: 'layout-shift', buffered: true});
              setTimeout(() => resolve(sum), 700);
            }),
        ),
      {width},
    );

  return {
    requests,
    scriptOff: described(scriptOff, texts, seen.height),
    strict: described(strict, texts, seen.height),
    violations,
    shift: {phone: Number(await shift(390)), page: Number(await shift(1280))},
  };
}
