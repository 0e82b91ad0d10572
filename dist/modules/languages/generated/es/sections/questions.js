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
        No. Muchos programas te permiten seguir desde donde te quedaste, o cambian el plan contigo. Puede que repases algunas de las sesiones principales. Eso no es volver a cero.
      </p>
    </details>
    <details part="question" id="q2" ?open=${open.includes('q2')}>
      <summary>
        \u00BFPuedo regresar despu\u00E9s de una reca\u00EDda?
      </summary>
      <p>
        S\u00ED. Muchas personas regresan despu\u00E9s de una reca\u00EDda. Es m\u00E1s com\u00FAn de lo que la mayor\u00EDa piensa.
      </p>
    </details>
    <details part="question" id="q3" ?open=${open.includes('q3')}>
      <summary>
        \u00BFY si todav\u00EDa no puedo comprometerme del todo?
      </summary>
      <p>
        Est\u00E1 bien. Basta con decirlo. El equipo puede ayudarte a encontrar un ritmo y un horario que te vengan bien.
      </p>
    </details>
    <details part="question" id="q4" ?open=${open.includes('q4')}>
      <summary>
        \u00BFEl grupo me va a tratar diferente?
      </summary>
      <p>
        Probablemente no. La mayor\u00EDa de las personas que est\u00E1n ah\u00ED saben lo que es alejarse. Algunas te van a respetar por regresar.
      </p>
    </details>
    <details part="question" id="q5" ?open=${open.includes('q5')}>
      <summary>
        \u00BFCu\u00E1l es la mejor manera de ponerme en contacto?
      </summary>
      <p>
        Llama o manda un mensaje a la persona que coordina el IOP. Di que te gustar\u00EDa hablar de regresar. No tienes que explicarlo todo.
      </p>
    </details>
    <slot name="questions"></slot>
  </div>
`;
