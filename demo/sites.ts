/**
 * How to add the card: a form of `renderCard`, the WordPress plugin, only an address to embed, code for an app, or the
 * address of a page that has the card: `page` for the whole card, `poster` for a sheet to print.
 */
export type Form =
  | 'plugin'
  | 'tag'
  | 'mount-point'
  | 'one-tag'
  | 'static'
  | 'plain'
  | 'frame'
  | 'address'
  | 'npm'
  | 'page'
  | 'poster';

/** Where visitors meet the card. */
export interface Place {
  readonly id: string;
  readonly label: string;
  /** Whether there is little room, so that the card starts compact. */
  readonly isNarrow: boolean;
  /** The forms for this place, whatever the site is made with. */
  readonly forms?: readonly Form[];
}

export const places: readonly Place[] = [
  {id: 'own-page', label: 'A page of its own', isNarrow: false},
  {id: 'home', label: 'A home page or sidebar', isNarrow: true},
  {id: 'embed', label: 'An embed box', isNarrow: true, forms: ['address', 'frame']},
  {id: 'link', label: 'A newsletter or QR code', isNarrow: false, forms: ['page']},
  {id: 'board', label: 'A bulletin board', isNarrow: false, forms: ['poster']},
];

/** A kind of site that the card can go on. */
export interface Site {
  readonly id: string;
  readonly label: string;
  readonly example: string;
  /** The forms that suit the site, best first. */
  readonly forms: readonly Form[];
}

export const sites: readonly Site[] = [
  {
    id: 'wordpress',
    label: 'WordPress',
    example: '',
    forms: ['plugin', 'tag', 'mount-point', 'plain'],
  },
  {
    id: 'html',
    label: 'A site builder or CMS that takes scripts',
    example: 'as an “HTML block”',
    forms: ['tag', 'mount-point', 'one-tag'],
  },
  {
    id: 'no-script',
    label: 'A CMS that takes HTML, but no scripts',
    example: 'Not sure? If scripts are gone after you save, it is this one.',
    forms: ['plain', 'static'],
  },
  {
    id: 'embed',
    label: 'Google Sites, or one that takes only an embed',
    example: '',
    forms: ['address', 'frame'],
  },
  {
    id: 'own',
    label: 'My own HTML files or templates',
    example: '',
    forms: ['tag', 'static', 'mount-point', 'one-tag', 'plain', 'frame'],
  },
  {id: 'app', label: 'An app built with npm', example: '', forms: ['npm']},
];

export const formLabels: Readonly<Partial<Record<Form, string>>> = {
  plugin: 'The plugin’s block or shortcode',
  tag: 'A script and the card',
  'mount-point': 'A placeholder, if your editor removes unknown tags',
  'one-tag': 'One script tag',
  static: 'The card with its styles, without a script',
  plain: 'Plain HTML: headings, lists and links',
  address: 'A web address to embed',
  frame: 'The code of an iframe',
};

export const scripted: readonly Form[] = ['tag', 'mount-point', 'one-tag'];
/** Forms whose card uses the page's language if it has no `lang`. */
export const takesPageLanguage: readonly Form[] = [...scripted, 'npm', 'plugin'];
/** Forms whose colors go into the site's own style sheet. */
export const styledApart: readonly Form[] = ['npm', 'plugin'];
export const framed: readonly Form[] = ['frame', 'address'];
/** Forms that are one web address. */
export const linked: readonly Form[] = ['address', 'page', 'poster'];
