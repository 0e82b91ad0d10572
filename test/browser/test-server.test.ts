import {expect} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';

type Answers = Record<'network' | 'otherHost' | 'ownHost', unknown>;

it('the test server answers only this computer, and no other host name', async () => {
  const {network, otherHost, ownHost} = await executeServerCommand<Answers, undefined>('ask-as-strangers');
  // Empty if the computer has no network.
  expect((network as unknown[]).filter((result) => result !== 'ECONNREFUSED')).to.deep.equal([]);
  expect(otherHost).to.equal(403);
  expect(ownHost).to.equal(200);
});
