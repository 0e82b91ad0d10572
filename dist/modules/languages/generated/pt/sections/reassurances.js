import { html } from 'lit';
import { sectionLevel } from './heading-level.js';
const quote = html `<div class="no-box"><slot name="quote"></slot></div>`;
export const reassurances = (options) => options.omit.includes('reassurances')
    ? quote
    : html `
        <div part="reassurances">
          <h3 aria-level=${sectionLevel(options)}>
            Se algo faz voc\u00EA hesitar
          </h3>
          <ul role="list">
            <li>
              <strong part="promise"
                >Voc\u00EA fez uma pausa. A porta continua aberta.</strong
              >
              <p>
                Voc\u00EA se afastou de algo dif\u00EDcil. \u00C9 preciso for\u00E7a para querer voltar. A vergonha pode dizer que o pessoal do programa j\u00E1 n\u00E3o acredita em voc\u00EA, ou que voc\u00EA voltou ao in\u00EDcio. A vergonha est\u00E1 errada.
              </p>
            </li>
            <li>
              <strong
                >N\u00E3o \u00E9 preciso estar bem. Basta telefonar.</strong
              >
              <p>
                N\u00E3o \u00E9 preciso fingir que est\u00E1 bem, nem ter a certeza de que vai continuar. Se voc\u00EA bebe ou usa drogas, n\u00E3o \u00E9 preciso parar antes de ligar. Basta falar com sinceridade.
              </p>
            </li>
            <li>
              <strong
                >Voc\u00EA pode esperar gentileza</strong
              >
              <p>
                O pessoal do programa v\u00EA muita gente sair e voltar. O normal \u00E9 um ol\u00E1 e uma cadeira, sem press\u00E3o.
              </p>
            </li>
            <li>
              <strong
                >Conte muito ou pouco, como quiser</strong
              >
              <p>
                N\u00E3o \u00E9 preciso contar tudo a ningu\u00E9m. Algumas palavras podem ajudar o pessoal do programa a ajudar voc\u00EA: esgotamento, depress\u00E3o, uma reca\u00EDda, uma semana dif\u00EDcil em casa. Uma pessoa saiu porque sentia que avan\u00E7ava devagar. Voltou, o pessoal aliviou um pouco a press\u00E3o, e ela ficou.
              </p>
            </li>
            <li>
              <strong
                >Venha como estiver hoje</strong
              >
              <p>
                Voc\u00EA n\u00E3o tem nada a compensar. O que voc\u00EA aprendeu ainda \u00E9 seu. Isto n\u00E3o \u00E9 uma corrida.
              </p>
            </li>
            <li>
              <strong
                >Volte aos poucos</strong
              >
              <p>
                Escolha o que parecer mais f\u00E1cil e fale com o pessoal do programa.
              </p>
              <ul>
                <li>
                  Venha a uma sess\u00E3o. N\u00E3o \u00E9 preciso falar.
                </li>
                <li>
                  Pe\u00E7a para falar primeiro s\u00F3 com um terapeuta, para ficar mais \u00E0 vontade.
                </li>
                <li>
                  Traga um caderno para anotar o que quiser guardar.
                </li>
                <li>
                  Comece com dois ou tr\u00EAs dias por semana e v\u00E1 aumentando.
                </li>
              </ul>
            </li>
            <li>
              <strong
                >Voltar \u00E9 motivo para celebrar</strong
              >
              <p>
                Entrar de novo pela porta j\u00E1 \u00E9 uma vit\u00F3ria.
              </p>
            </li>
          </ul>
          ${quote}
        </div>
      `;
