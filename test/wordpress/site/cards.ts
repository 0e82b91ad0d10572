// The cards on a page as a visitor sees them.
import type {Page} from 'puppeteer';

export interface SeenCard {
  readonly heading: string;
  readonly call: string;
  readonly number: string;
  readonly county: 'Plymouth' | 'Bristol' | 'both';
  readonly lang: string;
  readonly questions: number;
  /** Whether it looks like a card: inside the window, with a call button large enough to tap. */
  readonly fits: boolean;
}

/** The cards, and the visible phone links outside of them, which show instead of a card. */
export const look = (page: Page) =>
  page.evaluate(() => {
    const textOf = (element: Element | null | undefined) =>
      element?.checkVisibility() ? (element as HTMLElement).innerText.replace(/\s+/g, ' ').trim() : '';
    const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href^="tel:"]')];
    const cards = [...document.querySelectorAll('iop-return-card')]
      .filter((element) => element.shadowRoot)
      .map(({shadowRoot}): SeenCard => {
        const call = shadowRoot!.querySelector<HTMLAnchorElement>('a[part~=call]');
        const intro = textOf(shadowRoot!.querySelector('[part=intro]'));
        const box = call?.getBoundingClientRect();
        const counties = (['Plymouth', 'Bristol'] as const).filter((county) => intro.includes(county));
        return {
          heading: textOf(shadowRoot!.querySelector('h1, h2, h3, h4, h5, h6')),
          call: textOf(call),
          number: call?.getAttribute('href') ?? '',
          county: counties.length === 1 ? counties[0]! : 'both',
          lang: shadowRoot!.querySelector('[lang]')?.getAttribute('lang') ?? '',
          questions: shadowRoot!.querySelectorAll('details').length,
          fits: !!box && box.height >= 44 && box.left >= 0 && box.right <= innerWidth,
        };
      });
    return {
      cards,
      links: links.filter((link) => link.checkVisibility()).map((link) => textOf(link)),
      scripts: [...document.scripts].filter(({src}) => src.includes('iop-return-card')).length,
    };
  });

/** Waits until the script has made every card on the page. */
export const made = (page: Page) =>
  page.waitForFunction(async () => {
    const cards = [...document.querySelectorAll('iop-return-card')];
    if (!cards.length || !customElements.get('iop-return-card')) return false;
    await Promise.all(cards.map((card) => card.updateComplete));
    return cards.every(({shadowRoot}) => shadowRoot?.querySelector('[part=call]'));
  });
