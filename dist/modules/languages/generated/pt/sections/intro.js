import { html } from 'lit';
import { titleLevel } from './heading-level.js';
const whereFrom = ({ county }) => {
    switch (county) {
        case 'plymouth':
            return `Voc\u00EA deixou de ir ao Programa Intensivo em Ambulat\u00F3rio (IOP) da Waterside Behavioral Health, no condado de Plymouth.`;
        case 'bristol':
            return `Voc\u00EA deixou de ir ao Programa Intensivo em Ambulat\u00F3rio (IOP) da Waterside Behavioral Health, no condado de Bristol.`;
        default:
            return `Voc\u00EA deixou de ir ao Programa Intensivo em Ambulat\u00F3rio (IOP) da Waterside Behavioral Health, nos condados de Plymouth e Bristol.`;
    }
};
export const intro = (options) => html `
  <div part="intro">
    <h2 part="heading" aria-level=${titleLevel(options)}>
      Foi uma pausa. Voc\u00EA pode voltar.
    </h2>
    <p part="lead">
      ${whereFrom(options)}
      O que voc\u00EA conquistou l\u00E1 n\u00E3o se perdeu, e o seu direito de receber ajuda tamb\u00E9m n\u00E3o. A porta est\u00E1 aberta.
    </p>
  </div>
`;
