import { html } from 'lit';
import { titleLevel } from './heading-level.js';
const whereFrom = ({ county }) => {
    switch (county) {
        case 'plymouth':
            return 'You stepped away from the Intensive Outpatient Program (IOP) at Waterside Behavioral Health in Plymouth County.';
        case 'bristol':
            return 'You stepped away from the Intensive Outpatient Program (IOP) at Waterside Behavioral Health in Bristol County.';
        default:
            return 'You stepped away from the Intensive Outpatient Program (IOP) at Waterside Behavioral Health in Plymouth and Bristol Counties.';
    }
};
export const intro = (options) => html `
  <div part="intro">
    <h2 part="heading" aria-level=${titleLevel(options)}>
      It was a pause. You can come back.
    </h2>
    <p part="lead">
      ${whereFrom(options)}
      What you gained there is still yours, and so is your right to help. The door is open.
    </p>
  </div>
`;
