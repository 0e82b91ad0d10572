import {msg} from '@lit/localize';
import {html} from 'lit';
import type {Options} from '../options/options.js';
import {sectionLevel} from './heading-level.js';

const quote = html`<div class="no-box"><slot name="quote"></slot></div>`;

export const reassurances = (options: Options) =>
  options.omit.includes('reassurances')
    ? quote
    : html`
        <div part="reassurances">
          <h3 aria-level=${sectionLevel(options)}>
            ${msg('Worried about coming back?', {
              id: 'reassurances',
              desc: 'Heading over the seven reassurances. At most 38 characters.',
            })}
          </h3>
          <ul role="list">
            <li>
              <strong part="promise"
                >${msg('You took a break. The door is open.', {
                  id: 'pause-title',
                  desc: 'First reassurance, its title. The one thing a frightened reader must see. At most 45 characters.',
                })}</strong
              >
              <p>
                ${msg(
                  'You stepped back from something hard. It takes strength to want to come back. Shame may say the team gave up on you, or that you are back at the start. That’s not true.',
                  {
                    id: 'pause',
                    desc: 'First reassurance: strength first, then what shame may say, then that shame is wrong. Keep that order and the “may”.',
                  },
                )}
              </p>
            </li>
            <li>
              <strong
                >${msg('Not ready? You can still call.', {
                  id: 'ready-title',
                  desc: 'Second reassurance, its title: no need to be ready to call. At most 48 characters. Leave the gender open.',
                })}</strong
              >
              <p>
                ${msg(
                  'You don’t have to sound okay, or be sure you’ll keep coming. If you drink or use drugs, you don’t have to stop before you call. Just say how things are.',
                  {
                    id: 'ready',
                    desc: 'Second reassurance. Not every reader uses substances: keep the “if”.',
                  },
                )}
              </p>
            </li>
            <li>
              <strong
                >${msg('Expect a kind hello.', {
                  id: 'warmth-title',
                  desc: 'Third reassurance, its title: a kind welcome, to be expected rather than promised. At most 38 characters.',
                })}</strong
              >
              <p>
                ${msg(
                  'The team often sees people step away and come back. Most of the time, it starts with a hello and a place to sit. No pressure.',
                  {
                    id: 'warmth',
                    desc: 'Third reassurance. Keep “often” and “most of the time”.',
                  },
                )}
              </p>
            </li>
            <li>
              <strong
                >${msg('Say as much or as little as you like.', {
                  id: 'say-title',
                  desc: 'Fourth reassurance, its title: how much to say about why one left. At most 38 characters.',
                })}</strong
              >
              <p>
                ${msg(
                  'You don’t owe anyone the whole story. A few words can help the team help you: burnout, a loss, stress at work, depression, a relapse. One person left because progress felt slow. When they came back, the team took some pressure off. This time they stayed, even on hard days.',
                  {
                    id: 'say',
                    desc: 'Fourth reassurance. The story of the one who left: leave the gender open, and let them come back and stay.',
                  },
                )}
              </p>
            </li>
            <li>
              <strong
                >${msg('Come as you are today.', {
                  id: 'start-title',
                  desc: 'Fifth reassurance, its title. At most 38 characters.',
                })}</strong
              >
              <p>
                ${msg(
                  'There is nothing to catch up on. Nobody is ahead or behind. What you learned is still yours.',
                  {
                    id: 'start',
                    desc: 'Fifth reassurance: no debt to pay off, no race with the group. What was learned stays.',
                  },
                )}
              </p>
            </li>
            <li>
              <strong
                >${msg('You can start slowly.', {
                  id: 'ease-title',
                  desc: 'Sixth reassurance, its title; four ways follow as a list. At most 38 characters.',
                })}</strong
              >
              <p>
                ${msg('The first days may feel strange. That’s normal.', {
                  id: 'ease-strange',
                  desc: 'Sixth reassurance, its first sentence: the first days back may feel strange, which is normal. Keep “may”.',
                })}
                ${msg('You can ask the team about any of these:', {
                  id: 'ease',
                  desc: 'Sixth reassurance, its second sentence, before the list of four ways, which are things to ask the team about, not promised. Ends with a colon.',
                })}
              </p>
              <ul>
                <li>
                  ${msg('Sit in on one session. You don’t have to talk.', {
                    id: 'ease-quiet',
                    desc: 'First of four ways to start slowly. Not an order to be silent.',
                  })}
                </li>
                <li>
                  ${msg('Meet alone with a therapist first.', {
                    id: 'ease-therapist',
                    desc: 'Second of four ways: some time alone with a therapist.',
                  })}
                </li>
                <li>
                  ${msg('Bring a notebook for anything you want to remember.', {
                    id: 'ease-notebook',
                    desc: 'Third of four ways.',
                  })}
                </li>
                <li>
                  ${msg('Start with two or three days a week. Add days later.', {
                    id: 'ease-days',
                    desc: 'Fourth of four ways.',
                  })}
                </li>
              </ul>
            </li>
            <li>
              <strong
                >${msg('You can be proud of coming back.', {
                  id: 'celebrate-title',
                  desc: 'Seventh reassurance, its title. At most 38 characters.',
                })}</strong
              >
              <p>
                ${msg('Even the first call counts as a win.', {
                  id: 'celebrate',
                  desc: 'Seventh reassurance. Nothing that only people who walk can do.',
                })}
              </p>
            </li>
          </ul>
          ${quote}
        </div>
      `;
