import {languageOf, spoken} from '../languages/spoken.js';
import {attributeOf, optionNames, readOption, type OptionName, type Options} from '../element/options.js';
import {template} from '../element/template.js';
import {frameAttributes} from '../entries/frame-attributes.js';
import {css} from '../styles/generated/card.js';
import {frameListener} from './frame-listener.js';
import {escape, htmlOf} from './to-html.js';
import {plain} from './plain.js';

export const forms = ['tag', 'one-tag', 'place', 'static', 'plain', 'frame'] as const;

/** What `renderCard` takes: the card's attributes in camel case, and how it is to come onto the page. */
export type CardOptions = {readonly [Name in OptionName]?: string} & {
  /**
   * `tag` (default): the script and the element. `one-tag`: the script alone, without a fallback. `place`: a
   * marked `<div>` and the script. `static`: the whole card without a script (declarative shadow DOM). `plain`: HTML
   * that survives a CMS. `frame`: an iframe. What a form has no use for is refused.
   */
  readonly as?: (typeof forms)[number];
  /** A language tag such as `es` or `pt-BR`. Default: that of the page; English where there is no script. */
  readonly lang?: string;
  /** Whether the page's `#q1` to `#q5` open that question; off by default. */
  readonly deepLink?: boolean;
  /**
   * Where the page finds `iop-return-card.js`, or `frame.html` for a frame; next to the page by default. A static
   * card has no script unless this is given: then it makes room for what the script adds, so that nothing moves.
   * A web address or a path; anything else is refused.
   */
  readonly src?: string;
  /** The script's `sha384-…`, from `integrity.json`. */
  readonly integrity?: string;
};

/** What the stylesheet of a static card needs besides: until the script is there, its buttons do nothing. */
const untilDefined = `:host(:not(:defined)) :is(button, [part='languages']) { visibility: hidden; }
@media (scripting: none) { button, [part='languages'] { display: none; } }`;

/** The one `<style>` of a static card; a strict policy takes its hash. */
export const staticStyle = `${css} ${untilDefined}`
  .replace(/\/\*.*?\*\//gs, '')
  .replace(/\s+/g, ' ')
  .trim();

/** No scheme but that of the web: whoever lets others fill in `src` gets no script of theirs. */
const address = /^(https?:\/\/|(?![a-z][\w+.-]*:))[!-~]+$/i;

/** What a form would have to leave out, unnoticed by whoever asked for it. */
const useless = {
  plain: (option: string) => ['theme', 'deep-link', 'src', 'integrity'].includes(option),
  frame: (option: string) => option !== 'src' && !frameAttributes.some((name) => name === option),
};

const refuse = (message: string): never => {
  throw new RangeError(message);
};

/** Entities rather than accents, so that the encoding of the page does not matter. */
const ascii = (html: string) =>
  html.replace(/[^\n -~]/gu, (character) => `&#${String(character.codePointAt(0))};`);

/**
 * The HTML of a card for a page, in any of the forms that `as` names. Throws a `RangeError` that names what is
 * accepted when an option is not.
 */
export function renderCard(options: CardOptions = {}): string {
  const {as = 'tag', lang, src = as === 'frame' ? 'frame.html' : 'iop-return-card.js', integrity} = options;
  if (!forms.includes(as)) refuse(`renderCard does not accept as="${as}". It takes ${forms.join(', ')}.`);
  const language =
    lang === undefined
      ? spoken[0]!
      : (languageOf(lang) ??
        refuse(`No card speaks lang="${lang}". It takes ${spoken.map(({code}) => code).join(', ')}.`));

  if (!address.test(src))
    refuse(`renderCard does not accept src="${src}". It takes a web address or a path.`);

  const asked = optionNames.filter((name) => options[name] !== undefined);
  const attributes = new Map(asked.map((name) => [attributeOf(name), options[name]!]));
  if (options.deepLink) attributes.set('deep-link', '');
  if (lang !== undefined || as === 'static') attributes.set('lang', language.code);
  const write = (prefix = '') =>
    [...attributes].map(([name, value]) => ` ${prefix}${name}${value && `="${escape(value)}"`}`).join('');

  if (as === 'plain' || as === 'frame') {
    const given = [...attributes.keys(), ...(['src', 'integrity'] as const).filter((name) => options[name])];
    for (const option of given.filter(useless[as])) refuse(`as="${as}" does not accept ${option}.`);
  }
  if (as === 'static' && integrity && !options.src) refuse('A static card without src has nothing to check.');

  const read = Object.fromEntries(
    optionNames.map((name) => [name, readOption(name, options[name], refuse)]),
  ) as unknown as Options;
  const card = (scripted: boolean) =>
    htmlOf(
      template(language, read, {
        language: language.code,
        reviewed: Boolean(language.reviewed),
        languages: scripted ? spoken : [],
        open: read.open,
        actions: scripted ? ['copy'] : [],
        announcement: undefined,
      }),
    );
  const plainCard = plain(card(false));
  const [phoneLink] = /<a href="tel:.*?<\/a>/.exec(plainCard)!;
  const [, title] = /<h\d>(.*?)<\/h\d>/.exec(plainCard)!;

  const sri = integrity ? ` integrity="${escape(integrity)}" crossorigin="anonymous"` : '';
  const script = (more: string) => `<script src="${escape(src)}"${sri}${more}></script>`;

  switch (as) {
    case 'tag':
      return ascii(
        `${script(' defer')}\n<div><iop-return-card${write()}>${phoneLink}</iop-return-card></div>\n`,
      );
    case 'one-tag':
      return ascii(`${script(` data-iop-return-card${write('data-')} async`)}\n`);
    case 'place':
      return ascii(`<div data-iop-return-card${write('data-')}>${phoneLink}</div>\n${script(' async')}\n`);
    case 'static': {
      const shadow = `<template shadowrootmode="open"><style>${staticStyle}</style>${card('src' in options)}</template>`;
      const element = `<div><iop-return-card${write()}>${shadow}${phoneLink}</iop-return-card></div>\n`;
      return ascii(element + ('src' in options ? `${script(' defer')}\n` : ''));
    }
    case 'plain':
      return ascii(`<div lang="${language.code}" dir="${language.direction}">\n${plainCard}\n</div>\n`);
    case 'frame': {
      const query = new URLSearchParams([...attributes]).toString();
      return ascii(`<iframe name="iop-return-card" src="${escape(src + (query && `?${query}`))}" title="${title!}" width="100%" height="1200" frameborder="0" allow="clipboard-write; web-share"></iframe>
${frameListener}
`);
    }
  }
}
