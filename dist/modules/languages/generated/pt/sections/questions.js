import { html } from 'lit';
import { sectionLevel } from './heading-level.js';
export const questions = (options, { open }) => html `
  <div part="questions">
    <h3 aria-level=${sectionLevel(options)}>
      Perguntas que as pessoas fazem
    </h3>
    <details part="question" id="q1" ?open=${open.includes('q1')}>
      <summary>
        \u00C9 preciso come\u00E7ar tudo de novo?
      </summary>
      <p>
        N\u00E3o. Muitos programas continuam a partir do ponto em que voc\u00EA est\u00E1, ou mudam o plano com a sua participa\u00E7\u00E3o. Talvez repita algumas sess\u00F5es b\u00E1sicas. O que aprendeu n\u00E3o se perde.
      </p>
    </details>
    <details part="question" id="q2" ?open=${open.includes('q2')}>
      <summary>
        Posso voltar depois de uma reca\u00EDda?
      </summary>
      <p>
        Muitas pessoas voltam. As reca\u00EDdas s\u00E3o comuns, e n\u00E3o est\u00E1 s\u00F3. Ligue, e o pessoal do programa pode conversar sobre o que ajuda agora.
      </p>
    </details>
    <details part="question" id="q3" ?open=${open.includes('q3')}>
      <summary>
        E se eu n\u00E3o puder ir todos os dias?
      </summary>
      <p>
        Tudo bem. Diga ao programa o que consegue agora. O plano pode ser feito em conjunto.
      </p>
    </details>
    <details part="question" id="q4" ?open=${open.includes('q4')}>
      <summary>
        V\u00E3o olhar para mim de outra maneira?
      </summary>
      <p>
        Provavelmente n\u00E3o. A maioria das pessoas l\u00E1 sabe como \u00E9 f\u00E1cil deixar de ir. Talvez algumas respeitem ainda mais quem volta.
      </p>
    </details>
    <details part="question" id="q5" ?open=${open.includes('q5')}>
      <summary>
        Como posso falar com o programa?
      </summary>
      <p>${howToReachOut(options)}</p>
    </details>
    <div class="no-box"><slot name="questions"></slot></div>
  </div>
`;
const howToReachOut = ({ textPhone, email }) => textPhone || email
    ? html `Ligue ou escreva, e pe\u00E7a para falar com quem coordena o IOP. Uma frase basta. O resto pode esperar.` : html `Ligue e pe\u00E7a para falar com quem coordena o IOP. Uma frase basta. O resto pode esperar.`;
