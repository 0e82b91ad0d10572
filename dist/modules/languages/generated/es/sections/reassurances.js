import { html, nothing } from 'lit';
import { sectionLevel } from './heading-level.js';
export const reassurances = (options) => options.omit.includes('reassurances')
    ? nothing
    : html `
        <div part="reassurances">
          <h3 aria-level=${sectionLevel(options)}>
            Antes de tomar una decisi\u00F3n
          </h3>
          <ul role="list">
            <li>
              <strong part="promise"
                >Una pausa, no un desastre</strong
              >
              <p>
                La verg\u00FCenza puede decirte que nunca terminas nada, que le hiciste perder el tiempo a la gente, que el personal se dio por vencido contigo y que volviste a cero. Hiciste una pausa en algo dif\u00EDcil, y querer regresar es se\u00F1al de fortaleza.
              </p>
            </li>
            <li>
              <strong
                >No hace falta estar bien primero</strong
              >
              <p>
                No hace falta que tu voz suene firme ni que sepas con certeza que podr\u00E1s seguir viniendo. Si consumes alguna sustancia, no hace falta haber vuelto antes a la sobriedad. Basta con hablar con honestidad.
              </p>
            </li>
            <li>
              <strong
                >Calidez, no juicios</strong
              >
              <p>
                La gente se va y regresa, y el personal lo ve a menudo. Puedes esperar una bienvenida y un lugar donde sentarte, sin presi\u00F3n.
              </p>
            </li>
            <li>
              <strong
                >Cuenta solo lo que quieras</strong
              >
              <p>
                No le debes una confesi\u00F3n a nadie. Aun as\u00ED, unas pocas palabras, como agotamiento, depresi\u00F3n, una reca\u00EDda o una mala semana en casa, pueden ayudar al equipo a ayudarte. Una persona se fue porque sent\u00EDa que su progreso era lento. Le dieron una idea m\u00E1s amable del progreso, y se qued\u00F3.
              </p>
            </li>
            <li>
              <strong
                >Empieza desde donde est\u00E1s</strong
              >
              <p>
                No tienes que ponerte al d\u00EDa con nada. Nadie va adelante y nadie va atr\u00E1s.
              </p>
            </li>
            <li>
              <strong
                >Regresa poco a poco</strong
              >
              <p>
                Elige la forma de regresar que te parezca mejor para ti.
              </p>
              <ul>
                <li>
                  Ven a una sesi\u00F3n y qu\u00E9date en silencio.
                </li>
                <li>
                  Pide hablar a solas con un terapeuta para ir tomando confianza.
                </li>
                <li>
                  Trae un cuaderno y anota lo que m\u00E1s te llegue.
                </li>
                <li>
                  Empieza con dos o tres d\u00EDas a la semana y avanza a partir de ah\u00ED.
                </li>
              </ul>
            </li>
            <li>
              <strong
                >Regresar es motivo de celebraci\u00F3n</strong
              >
              <p>
                El solo hecho de regresar ya es un \u00E9xito.
              </p>
            </li>
          </ul>
        </div>
      `;
