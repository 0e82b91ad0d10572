import { html } from 'lit';
import { sectionLevel } from './heading-level.js';
export const questions = (options, { open }) => html `
  <div part="questions">
    <h3 aria-level=${sectionLevel(options)}>
      Perguntas que as pessoas fazem
    </h3>
    <details part="question" id="q1" ?open=${open.includes('q1')}>
      <summary>
        Tenho de come\u00E7ar tudo de novo?
      </summary>
      <p>
        N\u00E3o. Muitos programas permitem que voc\u00EA continue de onde parou, ou mudam o plano junto com voc\u00EA. Talvez passe de novo por algumas sess\u00F5es principais. Isso n\u00E3o \u00E9 voltar \u00E0 estaca zero.
      </p>
    </details>
    <details part="question" id="q2" ?open=${open.includes('q2')}>
      <summary>
        Posso voltar depois de uma reca\u00EDda?
      </summary>
      <p>
        Sim. Muitas pessoas voltam depois de uma reca\u00EDda. \u00C9 mais comum do que a maioria das pessoas pensa.
      </p>
    </details>
    <details part="question" id="q3" ?open=${open.includes('q3')}>
      <summary>
        E se eu ainda n\u00E3o puder assumir um compromisso total?
      </summary>
      <p>
        Tudo bem. \u00C9 s\u00F3 dizer. O pessoal do programa pode ajudar a encontrar um ritmo e um hor\u00E1rio que funcionem para voc\u00EA.
      </p>
    </details>
    <details part="question" id="q4" ?open=${open.includes('q4')}>
      <summary>
        O grupo vai agir de forma diferente comigo?
      </summary>
      <p>
        Provavelmente n\u00E3o. A maioria das pessoas l\u00E1 sabe o que \u00E9 deixar de ir. Algumas v\u00E3o respeitar a sua decis\u00E3o de voltar.
      </p>
    </details>
    <details part="question" id="q5" ?open=${open.includes('q5')}>
      <summary>
        Qual \u00E9 a melhor maneira de falar com o programa?
      </summary>
      <p>
        Ligue ou envie uma mensagem para a pessoa que coordena o IOP. Diga que gostaria de falar sobre voltar. N\u00E3o \u00E9 preciso explicar tudo.
      </p>
    </details>
    <slot name="questions"></slot>
  </div>
`;
