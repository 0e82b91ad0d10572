import { html } from 'lit';
import { sectionLevel } from './heading-level.js';
const quote = html `<div class="no-box"><slot name="quote"></slot></div>`;
export const reassurances = (options) => options.omit.includes('reassurances')
    ? quote
    : html `
        <div part="reassurances">
          <h3 aria-level=${sectionLevel(options)}>
            Worried about coming back?
          </h3>
          <ul role="list">
            <li>
              <strong part="promise"
                >You took a break. The door is open.</strong
              >
              <p>
                You stepped back from something hard. It takes strength to want to come back. Shame may say the team gave up on you, or that you are back at the start. That\u2019s not true.
              </p>
            </li>
            <li>
              <strong
                >Not ready? You can still call.</strong
              >
              <p>
                You don\u2019t have to sound okay, or be sure you\u2019ll keep coming. If you drink or use drugs, you don\u2019t have to stop before you call. Just say how things are.
              </p>
            </li>
            <li>
              <strong
                >Expect a kind hello.</strong
              >
              <p>
                The team often sees people step away and come back. Most of the time, it starts with a hello and a place to sit. No pressure.
              </p>
            </li>
            <li>
              <strong
                >Say as much or as little as you like.</strong
              >
              <p>
                You don\u2019t owe anyone the whole story. A few words can help the team help you: burnout, a loss, stress at work, depression, a relapse. One person left because progress felt slow. When they came back, the team took some pressure off. This time they stayed, even on hard days.
              </p>
            </li>
            <li>
              <strong
                >Come as you are today.</strong
              >
              <p>
                There is nothing to catch up on. Nobody is ahead or behind. What you learned is still yours.
              </p>
            </li>
            <li>
              <strong
                >You can start slowly.</strong
              >
              <p>
                The first days may feel strange. That\u2019s normal.
                You can ask the team about any of these:
              </p>
              <ul>
                <li>
                  Sit in on one session. You don\u2019t have to talk.
                </li>
                <li>
                  Meet alone with a therapist first.
                </li>
                <li>
                  Bring a notebook for anything you want to remember.
                </li>
                <li>
                  Start with two or three days a week. Add days later.
                </li>
              </ul>
            </li>
            <li>
              <strong
                >You can be proud of coming back.</strong
              >
              <p>
                Even the first call counts as a win.
              </p>
            </li>
          </ul>
          ${quote}
        </div>
      `;
