// Findings that need no change, and why. A finding is known if its rule matches, and its page and place if they are given.

const own = 'The example page is a partner’s, with its own landmarks, links and colors.';
const hosts = /^host |^page with/;

/** @type {{rule: RegExp, page?: RegExp, at?: RegExp, why: string}[]} */
export const known = [
  {
    rule: /^Attribute “part” not allowed/,
    why: 'The checker doesn’t know `part`: https://www.w3.org/TR/css-shadow-parts-1/#part-attr',
  },
  {
    rule: /^sia-r73$/,
    page: /card|frame|host/,
    why: 'Line height under 1.5: Alfa doesn’t read `font: medium / 1.55` after `all: initial`. Chromium computes 1.55 for every paragraph of the card. Plain HTML has the page’s own line height.',
  },
  {
    rule: /^sia-r78$/,
    why: 'Nothing after a heading: Alfa doesn’t count text in a shadow root. A paragraph follows each heading.',
  },
  {
    rule: /^sia-r57$|^aria_content_in_landmark$/,
    page: /frame|host|START|partner’s page/,
    why: 'Text outside landmarks: a frame’s page has no landmark, because its parent’s page has them.',
  },
  {
    rule: /^sia-r87$|^skip_main_exists$/,
    why: 'No skip link: that is for the partner’s page. The frame holds only a card.',
  },
  {
    rule: /^sia-r61$/,
    page: /^frame$/,
    why: 'The first heading is an `h2`: the frame’s headings continue those of the page around it. `heading-level` changes it.',
  },
  {
    rule: /^sia-r111$/,
    page: /^plain card|^host/,
    why: 'Links smaller than 44 px (AAA): plain HTML and the fallback link have the page’s own style.',
  },
  {
    rule: /^sia-r60$/,
    page: /^partner’s page$/,
    at: /^<details/,
    why: 'A group without a name: no browser names `<details>`; its summary is announced.',
  },
  {
    rule: /^sia-r7[34]$/,
    page: /^poster$/,
    why: 'Lines closer than 1.5 and sizes in points: the sheet is for paper, and fits on one page.',
  },
  {rule: /^aria_complementary_labelled$/, page: hosts, why: own},
];

/** @param {{rule: string, page: string, at: string}} finding */
export const whyKnown = (finding) =>
  known.find(
    ({rule, page, at}) =>
      rule.test(finding.rule) && (!page || page.test(finding.page)) && (!at || at.test(finding.at)),
  )?.why;
