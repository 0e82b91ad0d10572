import {msg} from '@lit/localize';
import {html} from 'lit';
import type {Options} from '../element/options.js';
import {titleLevel} from './heading-level.js';

const whereFrom = ({county}: Options) => {
  switch (county) {
    case 'plymouth':
      return msg(
        'You stepped away from the Intensive Outpatient Program (IOP) at Waterside Behavioral Health in Plymouth County.',
        {id: 'lead-plymouth', desc: 'First sentence under the title, on pages for Plymouth County.'},
      );
    case 'bristol':
      return msg(
        'You stepped away from the Intensive Outpatient Program (IOP) at Waterside Behavioral Health in Bristol County.',
        {id: 'lead-bristol', desc: 'First sentence under the title, on pages for Bristol County.'},
      );
    default:
      return msg(
        'You stepped away from the Intensive Outpatient Program (IOP) at Waterside Behavioral Health in Plymouth and Bristol Counties.',
        {id: 'lead-both', desc: 'First sentence under the title, where the page is for both counties.'},
      );
  }
};

export const intro = (options: Options) => html`
  <div part="intro">
    <h2 part="heading" aria-level=${titleLevel(options)}>
      ${msg('It was a pause. You can come back.', {
        id: 'title',
        desc: 'The title of the card, the first thing read. At most 45 characters.',
      })}
    </h2>
    <p part="lead">
      ${whereFrom(options)}
      ${msg('What you gained there is still yours, and so is your right to help. The door is open.', {
        id: 'lead',
        desc: 'Goes on after the first sentence under the title.',
      })}
    </p>
  </div>
`;
