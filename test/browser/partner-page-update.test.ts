// "Already have a card?" updates old code: new address, new hash, same options, same host. It never vouches for what it
// can't see.
import {expect} from '@open-wc/testing';
import {closePages, words} from '../support/page.js';
import {PartnerPage} from '../support/partner-page.js';

let page: PartnerPage;
let version: string;
let hash: string;
const json = async (address: string) => (await (await fetch(address)).json()) as unknown;
const here = (await json('/package.json')) as {version: string};
const releases = (await json('/releases.json')) as Record<string, {files: Record<string, string>}>;
/** The newest release before the version here. */
const [old, {files}] = Object.entries(releases)
  .filter(([name]) => name !== here.version)
  .at(-1)!;
const oldHash = files['iop-return-card.js']!;

before(async () => {
  page = await PartnerPage.open('#files=here');
  [, version, hash] = /\/([^/]+)\/iop-return-card\.js" integrity="([^"]+)"/.exec(page.code!)! as unknown as [
    string,
    string,
    string,
  ];
});
after(closePages);

const tag = (src: string, integrity = '') =>
  `<script src="${src}"${integrity && ` integrity="${integrity}" crossorigin="anonymous"`} defer></` +
  `script>\n<div><iop-return-card county="bristol" omit="message"><a href="tel:+17746197750">Call 774-619-7750</a></iop-return-card></div>\n`;

const updateButton = () => page.button(`Update to ${version}`);
const said = () => words(page.get('.reading'));

/** Pastes code, updates it, and returns the new code. */
function updated(pasted: string) {
  page.visit('#');
  page.paste(pasted);
  updateButton().click();
  if (page.unconfirmed.length) page.confirm();
  return page.code;
}

it('a script of a release gets the new address and hash, at the same host, with the same options', () => {
  expect(updated(tag(`https://cdn.example/${old}/iop-return-card.js`, oldHash))).to.equal(
    tag(`https://cdn.example/${version}/iop-return-card.js`, hash),
  );
  expect(
    updated(tag(`https://cdn.example/iop-return-card@${old}/dist/iop-return-card.js`, oldHash)),
  ).to.equal(tag(`https://cdn.example/iop-return-card@${version}/dist/iop-return-card.js`, hash));
});

it('a script that only its hash dates is updated, and the page says which file to replace', () => {
  const pasted = tag('https://cdn.example/card/iop-return-card.js', oldHash);
  expect(page.paste(pasted)).to.deep.equal([
    `Out of date: it loads version ${old}, and the newest here is ${version}.`,
  ]);
  expect(said()).to.contain('Replace iop-return-card.js on your site');
  expect(updated(pasted)).to.equal(tag('https://cdn.example/card/iop-return-card.js', hash));
});

it('until it is updated, an old address keeps the hash of its own version', () => {
  page.visit('#');
  page.paste(tag(`https://cdn.example/${old}/iop-return-card.js`, oldHash));
  page.confirm();
  expect(page.code).to.equal(tag(`https://cdn.example/${old}/iop-return-card.js`, oldHash));
});

it('a frame and an address are updated too', () => {
  expect(updated(`https://cdn.example/${old}/frame.html?county=bristol`)).to.equal(
    `https://cdn.example/${version}/frame.html?county=bristol\n`,
  );
  expect(updated(`<iframe src="https://cdn.example/${old}/frame.html?county=bristol"></iframe>`)).to.contain(
    `src="https://cdn.example/${version}/frame.html?county=bristol"`,
  );
});

it('a file of the partner’s own: how to see its version, and which file to replace', () => {
  page.visit('#');
  page.paste(tag('/files/iop-return-card.js'));
  expect(said())
    .to.contain('We can’t see which version your site has')
    .and.contain('its second line names the version')
    .and.contain('replace iop-return-card.js on your site');
  expect(updateButton()).to.equal(undefined);
});

it('the script’s second line does name its version', async () => {
  const text = await (await fetch('/dist/iop-return-card.js')).text();
  expect(text.split('\n')[1]).to.match(/iop-return-card \d+\.\d+\.\d+/);
});

it('a WordPress shortcode: which file to upload', () => {
  page.visit('#');
  page.paste('[iop_return_card county="bristol"]');
  expect(said()).to.contain(`upload iop-return-card-wordpress-${version}.zip`);
});

it('a static or plain card with other words is offered the new ones, and one with these words is not', () => {
  for (const form of ['static', 'plain']) {
    const code = page.codeFor(`#site=no-script&form=${form}`);
    page.paste(code);
    expect(said(), form).to.contain(`Its words are those of version ${version}`);
    expect(updateButton(), form).to.equal(undefined);
    expect(updated(code.replaceAll('You took a break.', 'You took some time.')), form).to.equal(
      page.codeFor(`#site=no-script&form=${form}&lang=en`),
    );
  }
});

it('never calls code of another site fine: it says what it can’t see', () => {
  for (const pasted of [
    tag('/files/iop-return-card.js'),
    tag('https://cdn.example/latest/iop-return-card.js'),
  ]) {
    page.visit('#');
    page.paste(pasted);
    expect(said())
      .to.contain('We can’t see your page or its files from here')
      .and.not.match(/all is well|the newest here\.$/);
  }
});

it('code of a newer version than this page’s is not “updated” to an older one', () => {
  page.visit('#');
  expect(page.paste(tag('https://cdn.example/99.0.0/iop-return-card.js')).join()).to.contain(
    'Use a newer page',
  );
  expect(updateButton()).to.equal(undefined);
});

describe('code of an app is read', () => {
  for (const [framework, code] of Object.entries({
    React: `import 'iop-return-card/define';
      export const Help = () => (
        <iop-return-card county={"bristol"} heading-level={3} oniop-contact={(event) => count(event.method)}>
          {/* fallback */}
          <a href="tel:+17746197750">Call 774-619-7750</a>
        </iop-return-card>
      );`,
    Vue: `<iop-return-card :county="'bristol'" heading-level="3" @iop-contact="count($event.method)"><a href="tel:+17746197750">Call</a></iop-return-card>`,
    Angular: `<iop-return-card [attr.county]="'bristol'" headingLevel="3" (iop-contact)="count($event.method)"><a href="tel:+17746197750">Call</a></iop-return-card>`,
  })) {
    it(framework, () => {
      page.visit('#site=app');
      expect(page.paste(code)).to.deep.equal([]);
      expect(page.code).to.contain('county="bristol" heading-level="3"');
      expect(said()).to.contain('npm install ./iop-return-card-');
    });
  }

  it('and what the app’s code computes is named', () => {
    page.visit('#');
    expect(
      page.paste(
        `<iop-return-card county={county} deep-link={false} theme={dark ? "dark" : "light"}><a href="tel:+17746197750">Call</a></iop-return-card>`,
      ),
    ).to.deep.equal([
      'Your app’s code sets county. We can’t read it; the new snippet leaves it out.',
      'Your app’s code sets theme. We can’t read it; the new snippet leaves it out.',
    ]);
    expect(page.address).to.equal('#site=app');
  });
});

it('names what is no snippet, and changes nothing', () => {
  page.visit('#site=own&county=bristol');
  expect(
    page.paste(`//# allFunctionsCalledOnLoad\n/*! iop-return-card 0.2.1, MIT */\n!function(){}()`),
  ).to.deep.equal([
    'This is the card’s file, of version 0.2.1. It goes on your site; paste the code of your page.',
  ]);
  expect(page.paste('<script src="x.js"></' + 'script><div><iop-return-card county="ply')).to.deep.equal([
    'Damaged: the code ends in the middle of a tag. Copy all of it again.',
  ]);
  expect(page.address).to.equal('#site=own&county=bristol');
});
