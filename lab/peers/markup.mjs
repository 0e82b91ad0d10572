// Writes the card as HTML with a kit's elements and classes, as a server or an author would.

/**
 * @typedef {import('./words.mjs').Words} Words
 * @typedef {import('./words.mjs').Link} Link
 * @typedef {object} Kit how a kit writes each thing; `%id%` stands for what tells two cards apart
 * @property {(content: string) => string} card
 * @property {(text: string) => string} title
 * @property {(text: string) => string} heading
 * @property {(text: string) => string} paragraph
 * @property {(items: string[]) => string} list
 * @property {(items: Words['questions']['items']) => string} questions
 * @property {(link: Link) => string} call
 * @property {(link: Link) => string} link
 */

/** @param {string} text */
export const escape = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** @type {Kit} */
export const plain = {
  card: (content) => `<section class="card" aria-labelledby="title%id%">${content}</section>`,
  title: (text) => `<h2 id="title%id%">${text}</h2>`,
  heading: (text) => `<h3>${text}</h3>`,
  paragraph: (text) => `<p>${text}</p>`,
  list: (items) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`,
  questions: (items) =>
    items
      .map(({question, answer}) => `<details><summary>${question}</summary><p>${answer}</p></details>`)
      .join(''),
  call: ({href, text}) => `<p><a class="call" href="${href}">${text}</a></p>`,
  link: ({href, text}) => `<a href="${href}">${text}</a>`,
};

/** @param {Words} words @param {Partial<Kit>} kit what it writes otherwise than plain HTML does */
export function cardHtml(words, kit = {}) {
  /** @type {Words} */
  const {title, lead, call, notes, visit, message, strip, reassurances, questions, crisis, attribution} =
    JSON.parse(JSON.stringify(words), (_, value) => (typeof value === 'string' ? escape(value) : value));
  const write = {...plain, ...kit};
  /** @param {Words['reassurances']['items'][number]} item */
  const reassurance = ({title, text, points}) =>
    `<strong>${title}</strong> ${text}${points.length ? write.list(points) : ''}`;
  /** @param {string | Link[]} line */
  const crisisLine = (line) =>
    write.paragraph(typeof line === 'string' ? line : line.map(write.link).join(' '));
  return write.card(
    [
      write.title(title),
      ...lead.map(write.paragraph),
      write.call(call),
      ...notes.map(write.paragraph),
      write.paragraph(write.link(visit)),
      write.heading(message.title),
      write.paragraph(message.words),
      write.paragraph(message.answer),
      write.paragraph(strip.map((part) => (typeof part === 'string' ? part : write.link(part))).join(' ')),
      write.heading(reassurances.title),
      write.list(reassurances.items.map(reassurance)),
      write.heading(questions.title),
      write.questions(questions.items),
      write.heading(crisis.title),
      ...crisis.lines.map(crisisLine),
      write.paragraph(attribution),
    ].join(''),
  );
}
