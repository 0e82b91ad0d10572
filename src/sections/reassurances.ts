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
            ${msg('If something is holding you back', {
              id: 'reassurances',
              desc: 'Heading over the seven reassurances. At most 38 characters.',
            })}
          </h3>
          <ul role="list">
            <li>
              <strong part="promise"
                >${msg('You hit pause. The door is still open.', {
                  id: 'pause-title',
                  desc: 'First reassurance, its title, larger than the others. The one thing a frightened reader must see. At most 45 characters.',
                })}</strong
              >
              <p>
                ${msg(
                  'You stepped back from something hard. Wanting it again takes strength. Shame may say that the team gave up on you, or that you are back at the start. Shame gets it wrong.',
                  {
                    id: 'pause',
                    desc: 'First reassurance: strength first, then what shame may say, then that shame is wrong. Keep that order and the “may”.',
                  },
                )}
              </p>
            </li>
            <li>
              <strong
                >${msg('Not ready? One call is enough.', {
                  id: 'ready-title',
                  desc: 'Second reassurance, its title: no need to be ready; one call is enough. At most 48 characters. Leave the gender open.',
                })}</strong
              >
              <p>
                ${msg(
                  'You don’t have to sound okay, or be sure you’ll keep coming. If you drink or use drugs, you don’t have to stop before you call. Being honest is enough.',
                  {
                    id: 'ready',
                    desc: 'Second reassurance. Not every reader uses substances: keep the “if”.',
                  },
                )}
              </p>
            </li>
            <li>
              <strong
                >${msg('You can expect kindness', {
                  id: 'warmth-title',
                  desc: 'Third reassurance, its title: a kind welcome, to be expected rather than promised. At most 38 characters.',
                })}</strong
              >
              <p>
                ${msg(
                  'The team sees people step away and come back. Expect a hello and a chair, and no pressure.',
                  {
                    id: 'warmth',
                    desc: 'Third reassurance.',
                  },
                )}
              </p>
            </li>
            <li>
              <strong
                >${msg('Say as much or as little as you like', {
                  id: 'say-title',
                  desc: 'Fourth reassurance, its title: how much to say about why one left. At most 38 characters.',
                })}</strong
              >
              <p>
                ${msg(
                  'You don’t owe anyone the whole story. A few words can help the team help you: burnout, depression, a relapse, a bad week at home. One person left because progress felt slow. They came back, the team took some pressure off, and they stayed.',
                  {
                    id: 'say',
                    desc: 'Fourth reassurance. The story of the one who left: leave the gender open, and let them come back and stay.',
                  },
                )}
              </p>
            </li>
            <li>
              <strong
                >${msg('Come as you are today', {
                  id: 'start-title',
                  desc: 'Fifth reassurance, its title. At most 38 characters.',
                })}</strong
              >
              <p>
                ${msg('You have nothing to make up for. What you learned is still yours. It’s not a race.', {
                  id: 'start',
                  desc: 'Fifth reassurance.',
                })}
              </p>
            </li>
            <li>
              <strong
                >${msg('Ease back in', {
                  id: 'ease-title',
                  desc: 'Sixth reassurance, its title; four ways follow as a list. At most 38 characters.',
                })}</strong
              >
              <p>
                ${msg('Pick what feels easiest, and ask the team.', {
                  id: 'ease',
                  desc: 'Sixth reassurance: the sentence before the list of four ways. They are things to ask about, not promised.',
                })}
              </p>
              <ul>
                <li>
                  ${msg('Come to one session. You don’t have to talk.', {
                    id: 'ease-quiet',
                    desc: 'First of four ways to ease back in. Not an order to be silent.',
                  })}
                </li>
                <li>
                  ${msg('Ask for time alone with a therapist to get settled.', {
                    id: 'ease-therapist',
                    desc: 'Second of four ways: some time alone with a therapist.',
                  })}
                </li>
                <li>
                  ${msg('Bring a notebook for anything you want to keep.', {
                    id: 'ease-notebook',
                    desc: 'Third of four ways.',
                  })}
                </li>
                <li>
                  ${msg('Begin with two or three days a week, and build from there.', {
                    id: 'ease-days',
                    desc: 'Fourth of four ways.',
                  })}
                </li>
              </ul>
            </li>
            <li>
              <strong
                >${msg('Coming back is worth celebrating', {
                  id: 'celebrate-title',
                  desc: 'Seventh reassurance, its title. At most 38 characters.',
                })}</strong
              >
              <p>
                ${msg('Walking back in already counts as a win.', {
                  id: 'celebrate',
                  desc: 'Seventh reassurance.',
                })}
              </p>
            </li>
          </ul>
          ${quote}
        </div>
      `;
