import { html } from 'lit';
import { number } from './number.js';
/** Always there, never folded away: whoever needs it can't be asked to look for it. */
export const crisis = () => html `
  <div part="crisis">
    <div>
      <p>
        \u00BFEst\u00E1s en peligro ahora, o lo est\u00E1 alguien cerca de ti?
      </p>
      <a href="tel:911">Llama al 911</a>
    </div>
    <div>
      <p>
        La L\u00EDnea 988 de Prevenci\u00F3n del Suicidio y Crisis est\u00E1 disponible las 24 horas del d\u00EDa. Si llamas, oprime el 2 para que te atiendan en espa\u00F1ol.
      </p>
      <a href="tel:988">Llama al 988</a>
      <a href="sms:988"
        >Mensaje de texto al 988</a
      >
    </div>
    <div>
      <p>
        La L\u00EDnea de Ayuda de Salud Conductual de Massachusetts est\u00E1 disponible las 24 horas del d\u00EDa.
      </p>
      <a href="tel:+18337732445"
        >Llama al ${number('833-773-2445')}</a
      >
      <a href="sms:+18337732445"
        >Mensaje de texto al ${number('833-773-2445')}</a
      >
    </div>
  </div>
`;
