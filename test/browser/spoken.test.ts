// What a screen reader says, in order. The virtual screen reader doesn't enter shadow roots, so it reads the static card's
// markup; static.test.ts checks that both are the same.
import type {virtual as Virtual} from '@guidepup/virtual-screen-reader';
import {expect} from '@open-wc/testing';

const {renderCard} = (await import(
  '/dist/modules/snippets/render-card.js' as string
)) as typeof import('../../dist/modules/snippets/render-card.js');

// The package's browser build, which has no types.
const {virtual} = (await import(
  '/node_modules/@guidepup/virtual-screen-reader/lib/esm/index.browser.js' as string
)) as {virtual: typeof Virtual};

it('a screen reader speaks title, number, reassurances, questions and crisis lines in this order', async function () {
  this.timeout(30_000);
  const main = document.createElement('main');
  main.innerHTML = renderCard({as: 'static', county: 'plymouth'}).replace(
    /<\/?template[^>]*>|<style>.*?<\/style>|<a href="tel:[^>]*>[^<]*<\/a>(?=<\/iop)/gs,
    '',
  );
  document.body.append(main);
  await virtual.start({container: main});
  for (let steps = 0; steps < 300; steps++) {
    await virtual.next();
    if ((await virtual.lastSpokenPhrase()) === 'end of main') break;
  }
  const spoken = await virtual.spokenPhraseLog();
  await virtual.stop();
  main.remove();

  const order = [
    'heading, It was a pause. You can come back., level 2',
    'link, Call 774-619-7750',
    'Ask for the IOP coordinator.',
    'Deaf or hard of hearing? Use your relay service, or dial 711 first.',
    'heading, Not sure what to say?, level 3',
    'In crisis?',
    'heading, Worried about coming back?, level 3',
    'You took a break. The door is open.',
    'You can be proud of coming back.',
    'heading, Questions people ask, level 3',
    'Do I have to start over?',
    'How do I get in touch?',
    'heading, Need help right now?, level 3',
    'link, Call 833-773-2445',
    'Is someone in danger right now?',
    'link, Call 911',
    'A card from Waterside Behavioral Health.',
  ];
  const places = order.map((phrase) => spoken.findIndex((said) => said.startsWith(phrase)));
  expect(places.includes(-1), `not said: ${order[places.indexOf(-1)]}\n${spoken.join('\n')}`).to.equal(false);
  expect(places).to.deep.equal([...places].sort((a, b) => a - b));
  expect(
    spoken.filter((phrase) => phrase.startsWith('link, Call 774')),
    'said once',
  ).to.have.length(1);
});
