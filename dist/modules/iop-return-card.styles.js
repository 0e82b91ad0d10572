import { css } from 'lit';
const dark = css `
  --dark: 1;
  --surface: var(--safe-surface, #0f1a1b);
  --text: var(--safe-text, #e9f1ef);
  --accent: var(--safe-accent, #8edacd);
  --on-accent: #06211f;
  --panel: #16292a;
  --edge: #70898a;
  --crisis: #2b1a10;
  --on-crisis: #ffd9bd;
  color-scheme: dark;
`;
const host = css `
  :host {
    --iop-font-family: system-ui, sans-serif;
    --iop-heading-font-family: ui-serif, Georgia, serif;
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
    grid-area: 1 / 1;
    --dark: 0;
    --surface: var(--safe-surface, #fffdf9);
    --text: var(--safe-text, #1c2b2d);
    --quiet: color-mix(in srgb, var(--text) 80%, var(--surface));
    --accent: var(--safe-accent, #0b5a57);
    --on-accent: #fff;
    --panel: color-mix(in srgb, var(--accent) 8%, #fff);
    --hairline: color-mix(in srgb, var(--accent) 22%, var(--surface));
    --edge: #6f8481;
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
    border: 0.0625em solid var(--hairline);
    border-radius: 0.75em;
    overflow-wrap: anywhere;
    text-size-adjust: 100%;
  }
  /* A partner's colours keep their hue; how light they may be is bounded, so that text on them stays readable. */
  @supports (color: oklch(from red l c h)) {
    [part='card'] {
      --safe-surface: oklch(
        from var(--iop-surface) clamp(0.97 - var(--dark), l, 1 - var(--dark) * 0.76) min(c, 0.03) h / 1
      );
      --safe-text: oklch(
        from var(--iop-text) clamp(var(--dark) * 0.93, l, 0.26 + var(--dark)) min(c, 0.03) h / 1
      );
      --safe-accent: oklch(
        from var(--iop-accent) clamp(var(--dark) * 0.84, l, 0.42 + var(--dark)) min(c, 0.12) h / 1
      );
    }
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
    max-inline-size: 70em;
    margin-inline: auto;
    padding: 1em min(1.25em, 6cqi) 0;
  }
  .layout > *,
  ::slotted([slot='quote']) {
    min-inline-size: 0;
    margin-block: 0 2.25em;
  }
  p,
  ul ul {
    max-inline-size: 36em;
  }
  [part='languages'] {
    margin-block-end: 1em;
  }
  [part='contact'] {
    display: grid;
    gap: 0.5em 1.5em;
    align-items: center;
  }
  [part='crisis'] {
    display: grid;
    gap: 1em 2em;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
  }
  /*
   * Columns rather than rows, so that a long reassurance leaves no hole beside a short one; none where there is room
   * for one alone, because WebKit would keep a height from the moment in which a wide card became narrow.
   */
  @container card (min-width: 35em) {
    [part='reassurances'] > ul {
      columns: 15em;
      column-gap: 2em;
    }
    [part='reassurances'] > ul > :first-child {
      column-span: all;
    }
    [part='contact'] {
      grid-template-columns: auto 1fr;
    }
  }
  @container card (min-width: 52em) {
    .layout {
      grid-template-columns: minmax(0, 1fr) 19em;
      column-gap: 3em;
      padding: 1.5em 2.5em 0.5em;
    }
    .layout > * {
      grid-column: 1;
    }
    [part='contact'] {
      grid-area: 1 / 2 / span 9 / 3;
      grid-template-columns: auto;
      position: sticky;
      inset-block-start: 1em;
      align-self: start;
      margin-block-start: 1em;
    }
    [part='crisis'],
    [part='attribution'] {
      grid-column: 1 / 3;
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
  /* The way back: each reassurance is a stop on one line. */
  [part='reassurances'] > ul > li {
    position: relative;
    break-inside: avoid;
    padding-block-end: 1.25em;
    padding-inline-start: 1.5em;
    border-inline-start: 0.125em solid var(--hairline);
    margin-inline-start: 0.3125em;
  }
  [part='reassurances'] > ul > li::before {
    content: '';
    position: absolute;
    inset-block-start: 0.4375em;
    inset-inline-start: -0.4375em;
    inline-size: 0.75em;
    block-size: 0.75em;
    border-radius: 50%;
    background: var(--surface);
    border: 0.1875em solid var(--accent);
  }
  [part='reassurances'] > ul > :last-child {
    border: 0;
    padding-block-end: 0;
    margin-inline-start: 0.4375em;
  }
  [part='promise'] {
    color: var(--accent);
  }
  /* As it would stand in the visitor's own phone. */
  [part='words'] {
    inline-size: fit-content;
    margin-block-end: 0.75em;
    padding: 0.75em 1.125em;
    border: 0.0625em solid var(--hairline);
    border-radius: 1.125em;
    border-end-start-radius: 0.25em;
    background: var(--panel);
  }
  details > p {
    padding-block-end: 1.25em;
    padding-inline-start: 1.75em;
  }
`;
const controls = css `
  label,
  summary,
  [part='call'] {
    display: flex;
    align-items: center;
  }
  a,
  label,
  summary {
    min-block-size: 2.75em;
  }
  a {
    display: block;
    inline-size: fit-content;
    padding-block: 0.6em;
    color: var(--accent);
    text-underline-offset: 0.2em;
    text-wrap: balance;
  }
  :focus-visible {
    outline: 0.1875em solid var(--accent);
    outline-offset: 0.1875em;
    border-radius: 0.25em;
  }
  button,
  select,
  [part='crisis'] a {
    font: inherit;
    color: inherit;
    background: none;
    border: 0.0625em solid var(--edge);
    border-radius: 0.5em;
    padding: 0.6em 1em;
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
    background: var(--surface);
    max-inline-size: 100%;
    min-block-size: 3.15em;
    padding-inline: 0.5em;
  }
  [part='contact'] {
    padding: 1em min(1em, 5cqi) 0.5em;
    border: 0.0625em solid transparent;
    border-radius: 0.5em;
    background: var(--panel);
  }
  [part='call'] {
    inline-size: auto;
    justify-content: center;
    gap: 0.5em;
    padding: 0.5em min(0.75em, 2cqi);
    border: 0.125em solid transparent;
    border-radius: 0.5em;
    background: var(--accent);
    color: var(--on-accent);
    font-weight: 600;
    text-decoration: none;
    min-block-size: 3.25em;
  }
  /* Onto the next line as a whole, and apart at its hyphens only where not even that is wide enough. */
  .number {
    display: inline-block;
    text-decoration: inherit;
  }
  summary:hover {
    color: var(--accent);
  }
  svg {
    inline-size: 1.25em;
    block-size: 1.25em;
    flex: none;
    fill: currentColor;
  }
  details,
  ::slotted(details) {
    border-block-end: 0.0625em solid var(--hairline);
  }
  /* A partner's own question: its summary is the page's to style. */
  ::slotted(details) {
    padding-block: 0.75em;
  }
  summary {
    gap: 0.75em;
    padding-block: 0.625em;
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
    margin-inline: 0.125em 0.375em;
    border: solid var(--accent);
    border-width: 0 0.14em 0.14em 0;
    rotate: 45deg;
  }
  [open] > summary::before {
    rotate: 225deg;
  }
  [part='crisis'] {
    padding: 1.25em min(1.25em, 6cqi);
    border: 0.0625em solid transparent;
    border-radius: 0.5em;
    background: var(--crisis);
    color: var(--on-crisis);
  }
  [part='crisis'] p {
    font-weight: 600;
    margin-block-end: 0.5em;
  }
  [part='crisis'] a {
    display: inline-block;
    margin: 0 0.5em 0.5em 0;
    border-color: currentColor;
    font-weight: 600;
  }
  @media (prefers-reduced-motion: no-preference) {
    summary::before {
      transition: rotate 0.2s;
    }
    details {
      interpolate-size: allow-keywords;
    }
    ::details-content {
      block-size: 0;
      overflow: clip;
      transition:
        block-size 0.2s,
        content-visibility 0.2s allow-discrete;
    }
    [open]::details-content {
      block-size: auto;
    }
  }
`;
/* A handout of one sheet: every answer, every number, nothing to press. */
const print = css `
  @media print {
    [part='card'] {
      --text: #000;
      --quiet: #000;
      --accent: #000;
      --panel: none;
      --crisis: none;
      --on-crisis: #000;
      --hairline: #000;
      background: none;
      border: 0;
      container: none;
      font-size: 8.5pt;
      line-height: 1.3;
    }
    .layout {
      display: block;
      padding: 0;
    }
    .layout > * {
      margin-block-end: 0.75em;
    }
    [part='message'] p {
      display: inline-block;
      margin-inline-end: 1em;
    }
    [part='questions'] {
      columns: 2;
    }
    [part='questions'] > h3 {
      column-span: all;
    }
    h3 {
      margin-block-end: 0.5em;
    }
    [part='reassurances'] > ul {
      columns: 3;
    }
    [part='reassurances'] > ul > li {
      padding-block-end: 0.5em;
    }
    p {
      max-inline-size: none;
    }
    [part='contact'],
    [part='crisis'] {
      border-color: currentColor;
      padding: 0.5em 1em;
      break-inside: avoid;
    }
    [part='contact'] {
      grid-template-columns: auto 1fr;
      gap: 0 2em;
    }
    .layout a {
      all: unset;
      display: block;
      font-weight: 600;
    }
    .layout [part='call'] {
      font-size: 1.75em;
      grid-row: span 9;
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
      block-size: auto;
    }
    button,
    svg,
    summary::before,
    [part='languages'],
    [part='message'] [role='status'] {
      display: none;
    }
  }
`;
export const styles = css `
  ${host} ${wrapper} ${layout} ${text} ${controls} ${print}
`;
