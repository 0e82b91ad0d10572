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
                Era algo dif\u00EDcil, e voc\u00EA parou por um tempo. Querer voltar \u00E9 sinal de for\u00E7a. A vergonha pode dizer que o pessoal do programa perdeu a esperan\u00E7a, ou que tudo voltou ao in\u00EDcio. Isso n\u00E3o \u00E9 verdade.
              </p>
            </li>
            <li>
              <strong
                >Ainda n\u00E3o \u00E9 o momento? Pode ligar mesmo assim.</strong
              >
              <p>
                N\u00E3o \u00E9 preciso mostrar que est\u00E1 tudo bem, nem ter a certeza de que vai continuar. Se bebe ou usa drogas, n\u00E3o \u00E9 preciso parar antes de ligar. Basta dizer como est\u00E3o as coisas.
              </p>
            </li>
            <li>
              <strong
                >Pode contar com um bom acolhimento.</strong
              >
              <p>
                Quem trabalha no programa v\u00EA com frequ\u00EAncia gente sair e voltar. Na maioria das vezes, tudo come\u00E7a com um ol\u00E1 e um lugar para se sentar. Sem press\u00E3o.
              </p>
            </li>
            <li>
              <strong
                >Conte muito ou pouco, como quiser.</strong
              >
              <p>
                N\u00E3o \u00E9 preciso contar tudo a ningu\u00E9m. Com algumas palavras, o programa j\u00E1 pode ajudar melhor: esgotamento, uma perda, tens\u00E3o no trabalho, depress\u00E3o, uma reca\u00EDda. Uma pessoa saiu porque sentia que avan\u00E7ava devagar. Quando voltou, o programa aliviou um pouco a press\u00E3o. Dessa vez a pessoa ficou, mesmo nos dias dif\u00EDceis.
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
                Pode perguntar ao programa se alguma destas ideias \u00E9 poss\u00EDvel:
              </p>
              <ul>
                <li>
                  Assistir a uma sess\u00E3o. N\u00E3o \u00E9 preciso falar.
                </li>
                <li>
                  Falar primeiro a s\u00F3s com um terapeuta.
                </li>
                <li>
                  Levar um caderno para anotar o que n\u00E3o quiser esquecer.
                </li>
                <li>
                  Come\u00E7ar com dois ou tr\u00EAs dias por semana e ir aumentando.
                </li>
              </ul>
              <p>
                Os primeiros dias podem parecer estranhos. \u00C9 normal.
              </p>
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
