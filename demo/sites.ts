/** How to add the card: a form of `renderCard`, the WordPress plugin, only an address, or code for an app. */
export type Form =
  'plugin' | 'tag' | 'mount-point' | 'one-tag' | 'static' | 'plain' | 'frame' | 'address' | 'npm';

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
    example: 'A page or post that you edit yourself.',
    forms: ['plugin', 'tag', 'mount-point', 'plain'],
  },
  {
    id: 'html',
    label: 'A site builder or CMS where I can paste HTML with a script',
    example: 'Often called “custom code”, “embed code” or “HTML block”.',
    forms: ['tag', 'mount-point', 'one-tag'],
  },
  {
    id: 'no-script',
    label: 'A CMS that allows HTML but removes scripts',
    example: 'Not sure? If scripts are gone after you save, it is this one.',
    forms: ['plain', 'static'],
  },
  {
    id: 'embed',
    label: 'One that allows only an embed or a web address',
    example: 'Google Sites, for example.',
    forms: ['address', 'frame'],
  },
  {
    id: 'own',
    label: 'My own HTML pages or templates',
    example: 'You can change the files of the site.',
    forms: ['tag', 'static', 'mount-point', 'one-tag', 'plain', 'frame'],
  },
  {
    id: 'app',
    label: 'An app built with npm',
    example: 'React, Vue, Angular, another framework, or none.',
    forms: ['npm'],
  },
];

export const formLabels: Readonly<Record<Form, string>> = {
  plugin: 'A plugin, with a block and a shortcode for every author',
  tag: 'A script and the card',
  'mount-point': 'A placeholder and a script, if your editor removes unknown tags',
  'one-tag': 'Only a script, if your site allows a single tag',
  static: 'The whole card with its styles, without a script',
  plain: 'The whole card as plain HTML: headings, lists and links',
  address: 'A web address to embed',
  frame: 'The code of an iframe',
  npm: 'Lines for your code',
};

export const scripted: readonly Form[] = ['tag', 'mount-point', 'one-tag'];
/** Forms whose card uses the page's language if it has no `lang`. */
export const takesPageLanguage: readonly Form[] = [...scripted, 'npm', 'plugin'];
/** Forms whose colors go into the site's own style sheet. */
export const styledApart: readonly Form[] = ['npm', 'plugin'];
export const framed: readonly Form[] = ['frame', 'address'];
