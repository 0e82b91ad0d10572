import { html } from 'lit';
import { titleLevel } from './heading-level.js';
const whereFrom = ({ county }) => {
    switch (county) {
        case 'plymouth':
            return `Te alejaste del Programa Ambulatorio Intensivo (IOP) de Waterside Behavioral Health en el condado de Plymouth.`;
        case 'bristol':
            return `Te alejaste del Programa Ambulatorio Intensivo (IOP) de Waterside Behavioral Health en el condado de Bristol.`;
        default:
            return `Te alejaste del Programa Ambulatorio Intensivo (IOP) de Waterside Behavioral Health en los condados de Plymouth y Bristol.`;
    }
};
export const intro = (options) => html `
  <div part="intro">
    <h2 part="heading" aria-level=${titleLevel(options)}>
      Fue una pausa. Puedes regresar.
    </h2>
    <p part="lead">
      ${whereFrom(options)}
      Lo que ganaste all\u00ED sigue siendo tuyo, igual que tu derecho a recibir ayuda. La puerta est\u00E1 abierta.
    </p>
  </div>
`;
