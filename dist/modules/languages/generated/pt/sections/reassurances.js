import { html } from 'lit';
import { sectionLevel } from './heading-level.js';
const quote = html `<div class="no-box"><slot name="quote"></slot></div>`;
export const reassurances = (options) => options.omit.includes('reassurances')
    ? quote
    : html `
        <div part="reassurances">
          <h3 aria-level=${sectionLevel(options)}>
            Tem receio de voltar?
          </h3>
          <ul role="list">
            <li>
              <strong part="promise"
                >Fez uma pausa. A porta continua aberta.</strong
              >
              <p>
                Era dif\u00EDcil, e parou por algum tempo. Querer voltar \u00E9 sinal de for\u00E7a. A vergonha pode dizer que o programa j\u00E1 desistiu de ajudar, ou que tudo voltou \u00E0 estaca zero. Isso n\u00E3o \u00E9 verdade.
              </p>
            </li>
            <li>
              <strong
                >Sente que ainda \u00E9 cedo? Pode ligar mesmo assim.</strong
              >
              <p>
                N\u00E3o \u00E9 preciso parecer bem, nem saber se vai continuar. Se bebe ou usa drogas, n\u00E3o \u00E9 preciso parar antes de ligar. Basta dizer como est\u00E3o as coisas.
              </p>
            </li>
            <li>
              <strong
                >\u00C9 de esperar um bom acolhimento.</strong
              >
              <p>
                Quem trabalha no programa v\u00EA muitas vezes gente sair e voltar. Na maioria das vezes, tudo come\u00E7a com um ol\u00E1 e um lugar para se sentar. Sem press\u00E3o.
              </p>
            </li>
            <li>
              <strong
                >Conte s\u00F3 o que quiser.</strong
              >
              <p>
                N\u00E3o \u00E9 preciso contar tudo a ningu\u00E9m. Para receber melhor ajuda, podem bastar algumas palavras: esgotamento, uma perda, problemas no trabalho, depress\u00E3o, uma reca\u00EDda. Uma pessoa saiu porque sentia que avan\u00E7ava devagar. Quando voltou, o programa aliviou um pouco a press\u00E3o. Dessa vez a pessoa ficou, mesmo nos dias dif\u00EDceis.
              </p>
            </li>
            <li>
              <strong
                >Venha como estiver hoje.</strong
              >
              <p>
                N\u00E3o h\u00E1 nada para p\u00F4r em dia. Ningu\u00E9m est\u00E1 \u00E0 frente nem atr\u00E1s. O que aprendeu ainda \u00E9 seu.
              </p>
            </li>
            <li>
              <strong
                >Pode voltar aos poucos.</strong
              >
              <p>
                Os primeiros dias podem parecer estranhos. \u00C9 normal.
                Pode falar com o programa sobre estas ideias:
              </p>
              <ul>
                <li>
                  Assistir a uma sess\u00E3o sem falar.
                </li>
                <li>
                  Falar primeiro a s\u00F3s com um terapeuta.
                </li>
                <li>
                  Levar um caderno para anotar o que n\u00E3o quiser esquecer.
                </li>
                <li>
                  Come\u00E7ar com dois ou tr\u00EAs dias por semana e acrescentar dias mais tarde.
                </li>
              </ul>
            </li>
            <li>
              <strong
                >Voltar \u00E9 motivo de orgulho.</strong
              >
              <p>
                O primeiro telefonema j\u00E1 \u00E9 uma vit\u00F3ria.
              </p>
            </li>
          </ul>
          ${quote}
        </div>
      `;
