import { html } from 'lit';
import { titleLevel } from './heading-level.js';
const whereFrom = ({ county }) => {
    switch (county) {
        case 'plymouth':
            return `Ou te sispann ale nan Pwogram Entansif pou Pasyan Ekst\u00E8n (IOP) Waterside Behavioral Health la, nan Konte Plymouth.`;
        case 'bristol':
            return `Ou te sispann ale nan Pwogram Entansif pou Pasyan Ekst\u00E8n (IOP) Waterside Behavioral Health la, nan Konte Bristol.`;
        default:
            return `Ou te sispann ale nan Pwogram Entansif pou Pasyan Ekst\u00E8n (IOP) Waterside Behavioral Health la, nan Konte Plymouth ak Konte Bristol.`;
    }
};
export const intro = (options) => html `
  <div part="intro">
    <h2 part="heading" aria-level=${titleLevel(options)}>
      Se te yon poz. Ou ka tounen.
    </h2>
    <p part="lead">
      ${whereFrom(options)}
      Sa ou te jwenn nan pwogram nan se pou ou toujou, menm jan ak dwa ou genyen pou ou jwenn \u00E8d. P\u00F2t la louvri.
    </p>
  </div>
`;
