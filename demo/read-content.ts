// What a pasted snippet has besides options: slots, room and colors.
import {colorNames} from './choices.js';
import {mark, tag} from './find-card.js';
import type {Given} from './given-options.js';

export const slotsOf = (carrier: Element | undefined) =>
  ['hours', 'footer'].flatMap((name): Given[] => {
    const text = carrier?.querySelector(`[slot=${name}]`)?.textContent.trim();
    return text ? [[name, text]] : [];
  });

/** Whether the snippet keeps the card's room until the script has run. */
export const roomIn = (body: DocumentFragment): Given[] => [
  [
    'room',
    [...body.querySelectorAll('style')].some((style) => style.textContent.includes('iop-room'))
      ? 'kept'
      : 'none',
  ],
];

/** Uses the browser's own CSS parser. */
export function colorsOf(body: DocumentFragment): Given[] {
  const sheet = new CSSStyleSheet();
  const inline = body.querySelector(`${tag}, [${mark}]`)?.getAttribute('style') ?? '';
  sheet.replaceSync(
    `${[...body.querySelectorAll('style')].map((style) => style.textContent).join('\n')}\n${tag}{${inline}}`,
  );
  const colors = new Map<string, string>();
  for (const rule of sheet.cssRules) {
    if (!(rule instanceof CSSStyleRule) || rule.selectorText !== tag) continue;
    for (const name of colorNames) {
      const value = rule.style.getPropertyValue(`--iop-${name}`).trim();
      if (value) colors.set(name, value);
    }
  }
  return [...colors];
}
