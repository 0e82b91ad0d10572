// The partner's page on a host that sends no headers: it has its own policy and works under it.
import {expect} from '@open-wc/testing';
import {closePages, openPage} from '../support/page.js';
import {PartnerPage} from '../support/partner-page.js';
import {until} from '../support/until.js';

afterEach(closePages);

for (const name of ['index', 'review'])
  it(`${name}.html runs no injected script and loads nothing from other hosts`, async () => {
    const {window} = await openPage(`/build/site/${name}.html?policy=meta`);
    const {document} = window;
    const violated: string[] = [];
    document.addEventListener('securitypolicyviolation', ({effectiveDirective}) =>
      violated.push(effectiveDirective),
    );
    const script = document.createElement('script');
    script.append('window.ran = true');
    const image = document.createElement('img');
    image.src = 'http://127.0.0.1:1/evil.png';
    document.body.append(script, image);
    await until(() => violated.includes('img-src'), 'the image is refused');
    expect('ran' in window).to.equal(false);
    // Browsers with Trusted Types refuse it first.
    expect(violated).to.include.oneOf(['script-src-elem', 'require-trusted-types-for']);
  });

it('the partner’s page writes a snippet and shows the card', async () => {
  const page = await PartnerPage.open('', {query: '?policy=meta'});
  page.select('County', 'plymouth');
  expect(page.code).to.include('county="plymouth"');
});
