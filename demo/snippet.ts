import {version} from 'facts';
import {renderCard, type CardOptions} from '../dist/modules/snippets/render-card.js';
import {
  attributes,
  colorNames,
  formOf,
  isFlag,
  isFolder,
  valueOf,
  type Choices,
  type ColorName,
} from './choices.js';
import {readColor} from './colors.js';
import {withoutFaults} from './fields.js';
import {parse} from './html.js';
import {posterAddress} from './poster.js';
import {fitsShortcode, shortcodeOf} from './shortcode.js';
import {linked, scripted, styledApart, type Form} from './sites.js';
import {hashFor, sourceFor} from './source.js';

export interface Snippet {
  readonly text: string;
  /** HTML for the preview. */
  readonly preview: string;
  /** The page that the preview shows instead, if the card has a page of its own. */
  readonly page: string | undefined;
  /** The hash in the snippet, if it loads a script from another host. */
  readonly hash: string | undefined;
  /** Choices that this form can't express. */
  readonly leftOut: readonly string[];
}

/** The `renderCard` form that some of this page's forms are based on. */
const sources: Partial<Record<Form, CardOptions['as']>> = {
  address: 'frame',
  page: 'frame',
  npm: 'tag',
  plugin: 'tag',
};

const styled: readonly Form[] = [...scripted, 'static'];

/** The WordPress plugin, next to this page. */
export const plugin = `iop-return-card-wordpress-${version}.zip`;

/** The snippet to paste: the valid choices in the chosen form. */
export function snippetOf(choices: Choices): Snippet {
  const form = formOf(choices);
  const right = withoutFaults(choices);
  if (form === 'poster') return poster(right);
  const as = sources[form] ?? (form as CardOptions['as']);
  const wanted = optionsOf(right);
  const unsupported = Object.entries(wanted).filter(
    ([name, value]) => !isUseful({as, [name]: value}) || (form === 'plugin' && !isInShortcode(name, value)),
  );
  const options = Object.fromEntries(
    Object.entries(wanted).filter((option) => !unsupported.some(([name]) => name === option[0])),
  );
  const colors = colorNames.filter((name) => right[name]);
  const hasColors = colors.length && styled.includes(form);
  const integrity = hashFor(form, right);
  const source = {...sourceFor(form, right), ...(integrity && {integrity})};
  const reserve = form === 'tag' && valueOf(right, 'room') === 'kept' ? {reserve: true} : {};
  const html = renderCard({as, ...writtenIn(form, options), ...source, ...reserve});
  const style = `<style>${styleOf(right)}</style>\n`;
  const text = (hasColors ? style : '') + finish(form, html, right);
  const isApart = styledApart.includes(form);
  return {
    text,
    preview: isApart ? style + html : as === 'frame' && isFolder ? renderCard(options) : text,
    page: as === 'frame' && !isFolder ? framePage(renderCard({as, ...options})) : undefined,
    hash: integrity,
    leftOut: [...unsupported.map(([name]) => nameOf(name)), ...(hasColors || isApart ? [] : colors)],
  };
}

/** A poster has an address with its own parameters. Of the other choices it takes none. */
function poster(choices: Choices): Snippet {
  const {address, taken} = posterAddress(choices);
  return {
    text: `${address}\n`,
    preview: '',
    page: address,
    hash: undefined,
    leftOut: [...attributes.keys(), 'hours', 'footer', ...colorNames].filter(
      (name) => choices[name] && !taken.includes(name),
    ),
  };
}

/** The frame's address. Its style attribute goes first, because this page's policy would report it. */
const addressIn = (html: string) =>
  parse(html.replace(/ style="[^"]*"/, ''))
    .querySelector('iframe')!
    .getAttribute('src')!;

/** This site's own frame page, with the snippet's options. */
const framePage = (html: string) => `latest/frame.html${new URL(addressIn(html), location.href).search}`;

const isInShortcode = (name: string, value: unknown) =>
  name === 'footer' ? fitsShortcode(String(value)) : name !== 'hours';

const optionsOf = (choices: Choices): CardOptions => ({
  ...Object.fromEntries(
    [...attributes].flatMap(([name, option]) =>
      choices[name] ? [[option, isFlag(name) || choices[name]]] : [],
    ),
  ),
  ...(choices['lang'] && {lang: choices['lang']}),
  ...(choices['hours'] && {hours: choices['hours']}),
  ...(choices['footer'] && {footer: choices['footer']}),
});

/** A card page has its language in its name, and code for an app has no interpolation. */
function writtenIn(form: Form, options: CardOptions): CardOptions {
  if (form === 'page') return {...options, lang: undefined};
  return form === 'npm' ? withoutInterpolation(options) : options;
}

/** Angular decodes `&#123;` before it looks for `{{`. So texts get a space between braces, and URLs encode them. */
const withoutInterpolation = (options: CardOptions): CardOptions =>
  Object.fromEntries(
    Object.entries(options).map(([name, value]) => [
      name,
      typeof value !== 'string'
        ? value
        : name === 'programUrl'
          ? value.replace(/[{}]/g, encodeURIComponent)
          : value.replace(/\{(?=\{)/g, '{ '),
    ]),
  );

/** The name of the choice for an option. */
const nameOf = (option: string) => [...attributes].find(([, name]) => name === option)?.[0] ?? option;

function isUseful(options: CardOptions) {
  try {
    return Boolean(renderCard(options));
  } catch {
    return false;
  }
}

/** The CSS rule with some of the partner's colors, by default all, or an empty string if there are none. */
export function styleOf(choices: Choices, names: readonly ColorName[] = colorNames): string {
  const right = withoutFaults(choices);
  const declarations = names.flatMap((name) =>
    right[name] ? [`--iop-${name}: ${readColor(right[name])!}`] : [],
  );
  return declarations.length ? `iop-return-card { ${declarations.join('; ')} }` : '';
}

function finish(form: Form, html: string, choices: Choices): string {
  if (linked.includes(form)) return `${addressIn(html)}\n`;
  if (!styledApart.includes(form)) return html;
  if (form === 'plugin')
    return `${shortcodeOf(parse(html).querySelector('iop-return-card')!, choices['accent'])}\n`;
  // With template syntax escaped, the same markup works in every framework's templates and in template literals.
  const markup = html.slice(html.indexOf('<iop-return-card'), html.lastIndexOf('</div>'));
  return `${markup.replace(/[{}@`\\]/g, (character) => `&#${String(character.charCodeAt(0))};`)}\n`;
}
