import {msg} from '@lit/localize';
import {html} from 'lit';
import type {Options} from '../options/options.js';
import {titleLevel} from './heading-level.js';

/** In its own `<span>`: Lit uses the next text node as an end marker, and page translators replace text nodes. */
const whichProgram = ({county}: Options) => {
  switch (county) {
    case 'plymouth':
      return html`${msg(
        'Did you stop going to the Intensive Outpatient Program (IOP) at Waterside Behavioral Health in Plymouth County?',
        {
          id: 'lead-plymouth',
          desc: 'First sentence under the title, on pages for Plymouth County. A question: the card does not tell readers what they did. Together with “lead” at most 215 characters (English 195), so that the call button stays in the first screen of a phone.',
        },
      )}`;
    case 'bristol':
      return html`${msg(
        'Did you stop going to the Intensive Outpatient Program (IOP) at Waterside Behavioral Health in Bristol County?',
        {
          id: 'lead-bristol',
          desc: 'As “lead-plymouth”, on pages for Bristol County.',
        },
      )}`;
    default:
      return html`${msg(
        'Did you stop going to the Intensive Outpatient Program (IOP) at Waterside Behavioral Health in Plymouth or Bristol County?',
        {
          id: 'lead-both',
          desc: 'As “lead-plymouth”, where the page is for both counties (the default).',
        },
      )}`;
  }
};

const lead = (options: Options) => html`
  <p>${whichProgram(options)}</p>
  <p>
    ${msg('It’s not too late. You’re still welcome. One call is enough to start.', {
      id: 'lead',
      desc: 'Goes on after the first sentence under the title: not too late, still welcome, one call is enough to start. See “lead-plymouth” for the length.',
    })}
  </p>
`;

/** The compact card's only sentence under the title. */
const shortLead = ({county}: Options) => {
  switch (county) {
    case 'plymouth':
      return html`<p>
        ${msg('Left the outpatient program (IOP) at Waterside in Plymouth County? You’re still welcome.', {
          id: 'short-plymouth',
          desc: 'Compact card, under the title, on pages for Plymouth County. A question: the card does not tell readers what they did. Then that they are welcome. At most 90 characters, in other languages 110.',
        })}
      </p>`;
    case 'bristol':
      return html`<p>
        ${msg('Left the outpatient program (IOP) at Waterside in Bristol County? You’re still welcome.', {
          id: 'short-bristol',
          desc: 'As “short-plymouth”, on pages for Bristol County.',
        })}
      </p>`;
    default:
      return html`<p>
        ${msg(
          'Left the outpatient program (IOP) at Waterside in Plymouth or Bristol County? You’re still welcome.',
          {
            id: 'short-both',
            desc: 'As “short-plymouth”, where the page is for both counties (the default). At most 100 characters, in other languages 120.',
          },
        )}
      </p>`;
  }
};

export const intro = (options: Options) => html`
  <div part="intro">
    <div class="no-box">${keptSeat}</div>
    <h2 part="heading" aria-level=${titleLevel(options)}>
      ${msg('It was a pause.', {
        id: 'title',
        desc: 'The title of the card, its first line, the first thing read. At most 18 characters.',
      })}
      <span
        >${msg('You can come back.', {
          id: 'title-return',
          desc: 'The title of the card, its second line. At most 20 characters.',
        })}</span
      >
    </h2>
    <div part="lead">${options.compact ? shortLead(options) : lead(options)}</div>
  </div>
`;

/** A ring of dots for the group, with one open seat and a light behind it. */
const keptSeat = html`
  <svg
    class="kept-seat"
    width="64"
    viewBox="-36 -36 72 72"
    fill="none"
    stroke="currentColor"
    aria-hidden="true"
  >
    <circle
      r="25.46"
      stroke-width="14"
      stroke-linecap="round"
      stroke-opacity=".62"
      stroke-dasharray="0 20 0 40 0 20 0 20 0 20 0 20 0 20"
    />
    <circle r="11" cy="25" stroke="none" />
    <circle r="6" cy="25" stroke-width="3.5" />
  </svg>
`;
