import { html } from 'lit';
import { sectionLevel } from './heading-level.js';
export const questions = (options, { open }) => html `
  <div part="questions">
    <h3 aria-level=${sectionLevel(options)}>
      Preguntas que hace la gente
    </h3>
    <details part="question" id="q1" ?open=${open.includes('q1')}>
      <summary>
        \u00BFTengo que empezar de cero?
      </summary>
      <p>
        No. Muchos programas siguen contigo desde donde est\u00E1s ahora, o cambian el plan contigo. Puede que repitas algunas sesiones b\u00E1sicas. Lo que aprendiste se queda contigo.
      </p>
    </details>
    <details part="question" id="q2" ?open=${open.includes('q2')}>
      <summary>
        \u00BFPuedo volver despu\u00E9s de una reca\u00EDda?
      </summary>
      <p>
        Muchas personas lo hacen. Recaer es com\u00FAn, y no te pasa solo a ti. Llama, y el equipo puede hablar contigo sobre lo que te ayude ahora.
      </p>
    </details>
    <details part="question" id="q3" ?open=${open.includes('q3')}>
      <summary>
        \u00BFY si no puedo ir todos los d\u00EDas?
      </summary>
      <p>
        Est\u00E1 bien. Dile al equipo qu\u00E9 d\u00EDas puedes por ahora. Pueden hacer un plan contigo.
      </p>
    </details>
    <details part="question" id="q4" ?open=${open.includes('q4')}>
      <summary>
        \u00BFMe van a mirar diferente?
      </summary>
      <p>
        Probablemente no. All\u00ED la mayor\u00EDa sabe lo f\u00E1cil que es dejar de ir. Puede que algunas personas te respeten m\u00E1s por volver.
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
    ? html `Llama o escribe, y pide hablar con la persona que coordina el IOP. Con una frase basta. Lo dem\u00E1s puede esperar.` : html `Llama y pide hablar con la persona que coordina el IOP. Con una frase basta. Lo dem\u00E1s puede esperar.`;
