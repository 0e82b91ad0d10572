import { html } from 'lit';
import { sectionLevel } from './heading-level.js';
const quote = html `<div class="no-box"><slot name="quote"></slot></div>`;
export const reassurances = (options) => options.omit.includes('reassurances')
    ? quote
    : html `
        <div part="reassurances">
          <h3 aria-level=${sectionLevel(options)}>
            Si algo te detiene
          </h3>
          <ul role="list">
            <li>
              <strong part="promise"
                >Hiciste una pausa. La puerta sigue abierta.</strong
              >
              <p>
                Te alejaste de algo dif\u00EDcil. Hace falta fuerza para querer volver. La verg\u00FCenza puede decirte que el equipo ya no cree en ti o que est\u00E1s otra vez al principio. La verg\u00FCenza se equivoca.
              </p>
            </li>
            <li>
              <strong
                >No hace falta estar bien. Basta una llamada.</strong
              >
              <p>
                No tienes que fingir que est\u00E1s bien ni saber con seguridad si vas a seguir viniendo. Si bebes o usas drogas, no tienes que dejarlo antes de llamar. Basta con hablar con sinceridad.
              </p>
            </li>
            <li>
              <strong
                >Puedes esperar un trato amable</strong
              >
              <p>
                El equipo ve a muchas personas irse y volver. Lo normal es un saludo y un lugar donde sentarte, sin presi\u00F3n.
              </p>
            </li>
            <li>
              <strong
                >Cuenta mucho o poco, como quieras</strong
              >
              <p>
                No tienes que contarle todo a nadie. Unas pocas palabras pueden ayudar al equipo a ayudarte: agotamiento, depresi\u00F3n, una reca\u00EDda, una mala semana en casa. Una persona se fue porque sent\u00EDa que avanzaba muy despacio. Volvi\u00F3, el equipo le quit\u00F3 un poco de presi\u00F3n y se qued\u00F3.
              </p>
            </li>
            <li>
              <strong
                >Ven como est\u00E9s hoy</strong
              >
              <p>
                No tienes que compensar nada. Lo que aprendiste sigue siendo tuyo. Esto no es una carrera.
              </p>
            </li>
            <li>
              <strong
                >Vuelve poco a poco</strong
              >
              <p>
                Elige lo que te parezca m\u00E1s f\u00E1cil y com\u00E9ntalo con el equipo.
              </p>
              <ul>
                <li>
                  Ven a una sesi\u00F3n. No hace falta que hables.
                </li>
                <li>
                  Pide hablar primero a solas con un terapeuta para entrar en confianza.
                </li>
                <li>
                  Trae un cuaderno para anotar lo que quieras recordar.
                </li>
                <li>
                  Empieza con dos o tres d\u00EDas a la semana y ve aumentando poco a poco.
                </li>
              </ul>
            </li>
            <li>
              <strong
                >Volver es motivo para celebrar</strong
              >
              <p>
                Volver a entrar por la puerta ya es un logro.
              </p>
            </li>
          </ul>
          ${quote}
        </div>
      `;
