import {spoken} from '../dist/modules/languages/spoken.js';
import {renderCard} from '../dist/modules/snippets/render-card.js';
import {rules} from '../dist/modules/element/options.js';
import {parse} from './html.js';

const textOf = (element: Element | null) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const leadOf = (body: DocumentFragment) => textOf(body.querySelector('h1, h2, h3, h4, h5, h6'));
const counties = ['', ...rules.county.accepts.split(', ')];

/** The options of a plain card, as far as its text and links tell them; undefined where there is none. */
export function readPlain(
  body: DocumentFragment,
): {choices: [string, string][]; findings: string[]} | undefined {
  for (const {code} of spoken) {
    const cards = counties.map(
      (county) => [county, parse(renderCard({as: 'plain', lang: code, county}))] as const,
    );
    if (!leadOf(body) || leadOf(cards[0]![1]) !== leadOf(body)) continue;
    const intros = [...body.querySelectorAll('p')].map(textOf);
    const [county] = cards.find(([, card]) => intros.includes(textOf(card.querySelector('p')))) ?? [
      undefined,
    ];
    const heading = body.querySelector('h1, h2, h3, h4, h5, h6')!.localName.slice(1);
    const phone = body.querySelector('a[href^="tel:"]')?.getAttribute('href')?.slice(4);
    const site = body.querySelector('a[href^="https:"]')?.getAttribute('href');
    const [first] = cards[0]![1].querySelectorAll('a[href^="tel:"]');
    const isStandard = phone === first?.getAttribute('href')?.slice(4);
    const questions = [...body.querySelectorAll('details')];
    const open = questions.flatMap((question, index) => (question.open ? [`q${index + 1}`] : []));
    return {
      choices: [
        ['lang', code],
        ['county', county ?? ''],
        ['heading-level', heading],
        ['phone', isStandard ? '' : (phone ?? '')],
        ['program-url', site ?? ''],
        ['open', open.join(' ')],
      ],
      findings: [
        ...(county === undefined ? ['Out of date: its text is not that of this version.'] : []),
        ...(questions.length
          ? []
          : ['Your editor removed the questions that open. They now stand one after the other.']),
        'Plain HTML holds only what can be read: check what you left out of it, and your number for text messages.',
      ],
    };
  }
  return undefined;
}
