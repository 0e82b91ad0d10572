import { html } from 'lit';
import { sectionLevel } from './heading-level.js';
export const questions = (options, { open }) => html `
  <div part="questions">
    <h3 aria-level=${sectionLevel(options)}>
      Preguntas que hace la gente
    </h3>
    <details part="question" id="q1" ?open=${open.includes('q1')}>
      <summary>
        \u00BFTengo que volver a empezar?
      </summary>
      <p>
        No. Muchos programas te dejan seguir donde te quedaste o cambian el plan contigo. Puede que repitas algunas sesiones b\u00E1sicas. Eso no es volver al principio.
      </p>
    </details>
    <details part="question" id="q2" ?open=${open.includes('q2')}>
      <summary>
        \u00BFPuedo volver despu\u00E9s de una reca\u00EDda?
      </summary>
      <p>
        S\u00ED. Muchas personas lo hacen. Pasa mucho, y no te pasa solo a ti.
      </p>
    </details>
    <details part="question" id="q3" ?open=${open.includes('q3')}>
      <summary>
        \u00BFY si todav\u00EDa no me animo del todo?
      </summary>
      <p>
        Est\u00E1 bien. D\u00EDselo al equipo. Te puede ayudar a encontrar un ritmo y unos d\u00EDas que funcionen para ti.
      </p>
    </details>
    <details part="question" id="q4" ?open=${open.includes('q4')}>
      <summary>
        \u00BFMe van a mirar diferente?
      </summary>
      <p>
        Probablemente no. La mayor\u00EDa sabe lo que es alejarse. Puede que algunas personas te respeten m\u00E1s por volver.
      </p>
    </details>
    <details part="question" id="q5" ?open=${open.includes('q5')}>
      <summary>
        \u00BFC\u00F3mo me comunico con el programa?
      </summary>
      <p>${howToReachOut(options)}</p>
    </details>
    <div class="no-box"><slot name="questions"></slot></div>
  </div>
`;
const howToReachOut = ({ textPhone, email }) => textPhone || email
    ? html `Llama o escribe a la persona que coordina el IOP. Una frase basta. Lo dem\u00E1s puede esperar.` : html `Llama y pide hablar con la persona que coordina el IOP. Una frase basta. Lo dem\u00E1s puede esperar.`;
