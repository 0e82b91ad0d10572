import { css } from 'lit';
const dark = css `
  --surface: var(--iop-surface, #0f1a1b);
  --text: var(--iop-text, #e9f1ef);
  --quiet: #b4c6c3;
  --accent: var(--iop-accent, #8edacd);
  --on-accent: #06211f;
  --panel: #16292a;
  --edge: #70898a;
  --hairline: #2b4142;
  --crisis: #2b1a10;
  --on-crisis: #ffd9bd;
  color-scheme: dark;
`;
const host = css `
  :host {
    --iop-font-family: system-ui, sans-serif;
    --iop-heading-font-family: ui-serif, Georgia, 'Times New Roman', serif;
    /* A page's columns may make it as narrow as they like; a parent that shrinks to fit hears what it would like. */
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    min-inline-size: 0;
  }
  :host([hidden]) {
    display: none;
  }
`;
/* The wrapper, which no rule of the page can reach, owns the look: reset first, then everything in em. */
const wrapper = css `
  [part='card'] {
    all: initial;
    visibility: inherit;
    --surface: var(--iop-surface, #fffdf9);
    --text: var(--iop-text, #1c2b2d);
    --quiet: #3f5256;
    --accent: var(--iop-accent, #0b5a57);
    --on-accent: #fff;
    --panel: #e9f3f0;
    --edge: #6f8481;
    --hairline: #d9e2df;
    --crisis: #fdf1e7;
    --on-crisis: #4a2410;
    color-scheme: light;
    display: block;
    container: card / inline-size;
    /* What a shrink-to-fit parent is told, since size containment hides the content's own width. */
    contain-intrinsic-inline-size: min(44em, 85vw);
    font: medium / 1.55 sans-serif;
    font-family: var(--iop-font-family);
    color: var(--text);
    background: var(--surface);
    border-radius: 0.75em;
    overflow-wrap: anywhere;
    text-size-adjust: 100%;
  }
  [data-theme='dark'] {
    ${dark}
  }
  @media (prefers-color-scheme: dark) {
    [data-theme='auto'] {
      ${dark}
    }
  }
  *,
  ::before {
    box-sizing: border-box;
  }
`;
const layout = css `
  .layout {
    display: grid;
    gap: 2em;
    max-inline-size: 72em;
    margin-inline: auto;
    padding: 1.25em;
  }
  .layout > * {
    min-inline-size: 0;
  }
  p,
  ul ul {
    max-inline-size: 36em;
  }
  [part='languages'] {
    margin-block: -0.5em -1.5em;
  }
  /*
   * Columns rather than rows, so that a long reassurance leaves no hole beside a short one; none where there is room
   * for one alone, because WebKit would keep a height from the moment in which a wide card became narrow.
   */
  @container card (min-width: 35em) {
    [part='reassurances'] > ul {
      columns: 15em;
      column-gap: 2.5em;
    }
    [part='reassurances'] > ul > :first-child {
      column-span: all;
    }
  }
  [part='reassurances'] > ul > li {
    break-inside: avoid;
    padding-block-end: 1.25em;
  }
  [part='crisis'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 2em;
  }
  [part='crisis'] p {
    min-inline-size: 100%;
  }
  @container card (min-width: 52em) {
    .layout {
      grid-template-columns: minmax(0, 1fr) 17em;
      column-gap: 3em;
      padding: 2.5em;
    }
    .layout > * {
      grid-column: 1;
    }
    [part='contact'] {
      grid-area: 1 / 2 / span 5 / 3;
      position: sticky;
      inset-block-start: 1em;
      align-self: start;
    }
    h2 {
      font-size: 2.25em;
    }
  }
`;
const text = css `
  h2,
  h3,
  p,
  ul {
    margin: 0;
    padding: 0;
  }
  h2,
  h3,
  [part='promise'] {
    font-family: var(--iop-heading-font-family);
    font-weight: 600;
    line-height: 1.2;
    text-wrap: balance;
  }
  h2 {
    font-size: 1.75em;
  }
  h3,
  [part='promise'] {
    font-size: 1.3125em;
  }
  h3 {
    margin-block-end: 0.75em;
  }
  [part='lead'] {
    margin-block-start: 0.75em;
  }
  ul[role] {
    list-style: none;
  }
  strong {
    display: block;
    font-weight: 600;
    margin-block-end: 0.25em;
  }
  ul ul {
    padding-inline-start: 1.25em;
  }
  ul p,
  ul ul,
  [part='languages'],
  [part='attribution'] {
    color: var(--quiet);
  }
  [part='languages'],
  [part='attribution'] {
    font-size: 0.875em;
  }
  [part='promise'] {
    color: var(--accent);
  }
  [part='words'] {
    font-size: 1.0625em;
    margin-block-end: 0.75em;
    padding-inline-start: 1em;
    border-inline-start: 0.25em solid var(--accent);
  }
  details > p {
    padding-block-end: 1.25em;
    padding-inline-start: 1.75em;
  }
`;
const controls = css `
  a,
  label,
  summary {
    display: flex;
    align-items: center;
    min-block-size: 2.75em;
  }
  a {
    inline-size: fit-content;
    color: var(--accent);
    text-underline-offset: 0.2em;
  }
  :focus-visible {
    outline: 0.1875em solid var(--accent);
    outline-offset: 0.1875em;
    border-radius: 0.25em;
  }
  button,
  select {
    font: inherit;
    color: inherit;
    background: var(--surface);
    border: 0.0625em solid var(--edge);
    border-radius: 0.5em;
    padding: 0.5em 1em;
    min-block-size: 2.75em;
    cursor: pointer;
  }
  button {
    color: var(--accent);
    font-weight: 600;
    margin-block-start: 0.75em;
    margin-inline-end: 0.5em;
  }
  label {
    flex-wrap: wrap;
    gap: 0 0.75em;
  }
  select {
    max-inline-size: 100%;
    min-block-size: 3.15em;
    padding-inline: 0.5em;
  }
  [part='contact'] {
    padding: 1em;
    border-radius: 0.5em;
    background: var(--panel);
  }
  [part='contact'] p {
    margin-block-start: 0.5em;
  }
  [part='call'] {
    inline-size: auto;
    justify-content: center;
    gap: 0.5em;
    padding: 0.5em 1em;
    border: 0.125em solid transparent;
    border-radius: 0.5em;
    background: var(--accent);
    color: var(--on-accent);
    font-weight: 600;
    text-decoration: none;
    min-block-size: 3.25em;
  }
  svg {
    inline-size: 1.25em;
    block-size: 1.25em;
    flex: none;
    fill: currentColor;
  }
  details {
    border-block-end: 0.0625em solid var(--hairline);
  }
  summary {
    gap: 0.75em;
    padding-block: 0.5em;
    font-size: 1.0625em;
    font-weight: 600;
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::before {
    content: '';
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline: 0.125em 0.25em;
    border: solid var(--accent);
    border-width: 0 0.14em 0.14em 0;
    rotate: 45deg;
  }
  [open] > summary::before {
    rotate: 225deg;
  }
  [part='crisis'] {
    padding: 1em;
    border-radius: 0.5em;
    background: var(--crisis);
    color: var(--on-crisis);
  }
  [part='crisis'] a {
    color: inherit;
    font-weight: 600;
  }
`;
/* A handout: every answer, every number, nothing to press. */
const print = css `
  @media print {
    [part='card'] {
      --text: #000;
      --quiet: #000;
      --accent: #000;
      --on-accent: #000;
      --panel: none;
      --crisis: none;
      --on-crisis: #000;
      color: #000;
      background: none;
      font-size: 9.5pt;
      line-height: 1.4;
    }
    .layout {
      display: block;
      padding: 0;
    }
    .layout > * {
      margin-block-end: 1em;
    }
    p {
      max-inline-size: none;
    }
    [part='contact'],
    [part='crisis'] {
      position: static;
      border: 0.0625em solid;
      padding: 0.5em 1em;
    }
    [part='contact'] a,
    [part='crisis'] a {
      min-block-size: 0;
      text-decoration: none;
    }
    [part='call'] {
      justify-content: start;
      padding: 0;
      font-size: 1.75em;
    }
    [part='visit'] {
      display: block;
    }
    [part='visit']::after {
      content: ': ' attr(href);
    }
    summary,
    details > p {
      min-block-size: 0;
      padding: 0;
    }
    details {
      border: 0;
      break-inside: avoid;
      margin-block-end: 0.5em;
    }
    details::details-content {
      content-visibility: visible;
      display: block;
    }
    button,
    svg,
    a[href^='sms:'],
    summary::before,
    [part='languages'],
    [role='status'] {
      display: none;
    }
  }
`;
export const styles = css `
  ${host} ${wrapper} ${layout} ${text} ${controls} ${print}
`;
