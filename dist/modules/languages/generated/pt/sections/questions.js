import { html } from 'lit';
import { sectionLevel } from './heading-level.js';
export const questions = (options, { open }) => html `
  <div part="questions">
    <h3 aria-level=${sectionLevel(options)}>
      Perguntas que as pessoas fazem
    </h3>
    <details part="question" id="q1" ?open=${open.includes('q1')}>
      <summary>
        Vou ter que come\u00E7ar tudo de novo?
      </summary>
      <p>
        N\u00E3o. Muitos programas deixam voc\u00EA continuar de onde parou, ou mudam o plano com voc\u00EA. Talvez repita algumas sess\u00F5es b\u00E1sicas. Isso n\u00E3o \u00E9 voltar ao in\u00EDcio.
      </p>
    </details>
    <details part="question" id="q2" ?open=${open.includes('q2')}>
      <summary>
        Posso voltar depois de uma reca\u00EDda?
      </summary>
      <p>
        Sim. Muitas pessoas voltam. Acontece muito, e n\u00E3o \u00E9 s\u00F3 com voc\u00EA.
      </p>
    </details>
    <details part="question" id="q3" ?open=${open.includes('q3')}>
      <summary>
        E se eu ainda n\u00E3o conseguir ir sempre?
      </summary>
      <p>
        Tudo bem. Diga isso ao pessoal do programa. Eles podem ajudar voc\u00EA a encontrar um ritmo e dias que funcionem.
      </p>
    </details>
    <details part="question" id="q4" ?open=${open.includes('q4')}>
      <summary>
        V\u00E3o olhar para mim de outra maneira?
      </summary>
      <p>
        Provavelmente n\u00E3o. A maioria das pessoas l\u00E1 sabe o que \u00E9 se afastar. Talvez algumas respeitem voc\u00EA ainda mais por voltar.
      </p>
    </details>
    <details part="question" id="q5" ?open=${open.includes('q5')}>
      <summary>
        Qual \u00E9 a melhor maneira de falar com o programa?
      </summary>
      <p>${howToReachOut(options)}</p>
    </details>
    <div class="no-box"><slot name="questions"></slot></div>
  </div>
`;
const howToReachOut = ({ textPhone, email }) => textPhone || email
    ? html `Ligue ou escreva para a pessoa que coordena o IOP. Uma frase basta. O resto pode esperar.` : html `Ligue e pe\u00E7a para falar com a pessoa que coordena o IOP. Uma frase basta. O resto pode esperar.`;
