/** At least as long as the longest status text after Copy or Share, in any language. */
const longestOutcome = 'return '.repeat(14);
/**
 * The height in pixels to report to the embedding page: enough for the card, or 0 while the frame is hidden. For
 * privacy, it depends only on how many things are open (questions, and the line after Copy or Share), not on which
 * ones. See docs/decisions/0026-frame-height.md.
 */
export function frameHeight(card) {
    const { width, height } = card.getBoundingClientRect();
    const shown = card.shadowRoot?.querySelector('[part=card]');
    const isOutcomeShown = Boolean(shown?.querySelector('.outcome')?.textContent.trim());
    const count = Number(isOutcomeShown) + (shown?.querySelectorAll('[part=question][open]').length ?? 0);
    if (!shown || !height || !count)
        return Math.ceil(height);
    // Measures a copy. Opening the card's own questions, even for a moment, would make screen readers speak.
    const copy = document.createElement('div');
    Object.assign(copy.style, { position: 'fixed', visibility: 'hidden', width: `${width}px` });
    const root = copy.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = card.shadowRoot.adoptedStyleSheets;
    root.append(shown.cloneNode(true));
    document.body.append(copy);
    const questions = [...root.querySelectorAll('[part=question]')];
    for (const question of questions)
        question.open = true;
    const longestFirst = questions
        .map((question) => ({ question, answer: question.lastElementChild.getBoundingClientRect().height }))
        .sort((a, b) => b.answer - a.answer);
    const outcome = root.querySelector('.outcome');
    const heightWith = (open, text) => {
        longestFirst.forEach(({ question }, index) => (question.open = index < open));
        if (outcome)
            outcome.textContent = text;
        return copy.getBoundingClientRect().height;
    };
    const tallest = Math.max(heightWith(count, ''), heightWith(count - 1, longestOutcome));
    copy.remove();
    return Math.ceil(tallest);
}
