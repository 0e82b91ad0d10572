import {spoken} from '../dist/modules/languages/spoken.js';
import {renderCard} from '../dist/modules/snippets/render-card.js';
import {options} from '../dist/modules/options/options.js';
import {parse} from './html.js';

const normalizedText = (node: Node | null) => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
const headings = 'h1, h2, h3, h4, h5, h6';
const counties = ['', ...options.county.values];

const callsIn = (body: DocumentFragment) =>
  [...body.querySelectorAll('a[href^="tel:"]')]
    .map((link) => link.getAttribute('href')!.slice(4))
    .filter((number) => /^\+?\d/.test(number));

/** The options of a plain card, as far as its text and links show them. Undefined if there is no plain card. */
export function readPlain(
  body: DocumentFragment,
): {choices: [string, string][]; findings: string[]} | undefined {
  const text = normalizedText(body);
  for (const {code} of spoken) {
    const cards = counties.map(
      (county) => [county, parse(renderCard({as: 'plain', lang: code, county}))] as const,
    );
    const [, standard] = cards[0]!;
    const title = normalizedText(standard.querySelector(headings));
    if (!text.includes(title)) continue;
    const [county] = cards.find(([, card]) => text.includes(normalizedText(card.querySelector('p')))) ?? [
      undefined,
    ];
    const heading = [...body.querySelectorAll(headings)].find((each) => normalizedText(each) === title);
    const [own, ...crisis] = callsIn(standard);
    const phone = callsIn(body).find((number) => !crisis.includes(number));
    const site = body.querySelector('a[href^="https:"]')?.getAttribute('href');
    const questions = [...body.querySelectorAll('details')];
    const open = questions.flatMap((question, index) => (question.open ? [`q${index + 1}`] : []));
    return {
      choices: [
        ['lang', code],
        ['county', county ?? ''],
        ['heading-level', heading?.localName.slice(1) ?? ''],
        ['phone', phone === own ? '' : (phone ?? '')],
        ['program-url', site ?? ''],
        ['open', open.join(' ')],
      ],
      findings: [
        ...(county === undefined ? ['Out of date: its text is not that of this version.'] : []),
        ...(heading ? [] : ['Damaged: your editor removed the headings. Allow h2 and h3 in its filter.']),
        ...(phone
          ? []
          : [
              'Missing: the link to call. Type your phone number above; without it, the new snippet has Waterside’s.',
            ]),
        ...(questions.length
          ? []
          : ['Your editor removed the questions that open. They now stand one after the other.']),
        'Plain HTML holds only what can be read: check what you left out of it, and your number for text messages.',
      ],
    };
  }
  return undefined;
}
