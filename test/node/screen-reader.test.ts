// Tests the checks that `npm run screen-reader` in lab makes of what the screen reader said.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {faultsIn} from '../../lab/screen-reader/faults.mjs';
import {utterancesIn} from '../../lab/screen-reader/orca.mjs';

describe('the utterances in a log of Orca', () => {
  it('are found with and without a voice, over several lines, and with an apostrophe', () => {
    const log = [
      `10:00:00.000001 - SPEECH: Initialized`,
      `10:00:00.000002 - SPEECH OUTPUT: 'Call '`,
      `10:00:00.000003 - SPEECH OUTPUT: 'It's a pause' voice=hyperlink{'established': False}`,
      `10:00:00.000004 - SPEECH OUTPUT: 'one`,
      `                  two' {'established': False}`,
      `vvvvv PRESENT LIVE REGION MESSAGE vvvvv`,
      `10:00:00.000005 - SPEECH OUTPUT: ' '`,
    ].join('\n');
    assert.deepEqual(utterancesIn(log), ['Call', "It's a pause", 'one two', '']);
  });
});

describe('what a screen reader said', () => {
  const links = ['Call 774-619-7750'];
  const announcement = 'Copied. You can paste it where you like.';

  it('passes for a card that was read and one that was tabbed through', () => {
    assert.deepEqual(faultsIn(['Call 774-619-7750', 'link'], {links}), []);
    assert.deepEqual(faultsIn(['[Tab]', 'Call 774-619-7750 link.'], {links}), []);
    assert.deepEqual(faultsIn(['[Return]', announcement], {announcement}), []);
    assert.deepEqual(faultsIn(['Why? expanded push button.'], {says: 'expanded'}), []);
  });

  it('fails if a number and its verb are two links', () => {
    assert.deepEqual(faultsIn(['Call', 'link', '774-619-7750', 'link'], {links}), [
      '“Call 774-619-7750” was not one link.',
    ]);
  });

  it('fails if nothing was spoken', () => {
    assert.deepEqual(faultsIn(['A', '', '◦'], {}), [
      'Something empty was spoken.',
      'Something empty was spoken.',
    ]);
  });

  it('fails if an empty status was spoken', () => {
    assert.deepEqual(faultsIn(['statusbar', 'Status bar.'], {}), [
      '“statusbar” was spoken.',
      '“Status bar.” was spoken.',
    ]);
  });

  it('fails if a control has no name', () => {
    assert.deepEqual(
      faultsIn(['[Tab]', 'push button.', 'collapsed push button.', 'Close push button.'], {}),
      ['“push button.” was spoken without a name.', '“collapsed push button.” was spoken without a name.'],
    );
  });

  it('fails if something was spoken twice in a row, but not if a key repeats it', () => {
    assert.deepEqual(faultsIn(['Call 988', 'Call 988', '[Tab]', '[Tab]', 'A', '[Tab]', 'A'], {}), [
      '“Call 988” was spoken twice.',
    ]);
  });

  it('fails if an announcement or a state wasn’t spoken', () => {
    assert.deepEqual(faultsIn(['[Return]'], {announcement, says: 'expanded'}), [
      `“${announcement}” was not announced.`,
      '“expanded” was not heard.',
    ]);
  });
});
