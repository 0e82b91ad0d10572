// The script contains Lit as published: whatever works in the modules works in the built script too.
import {expect} from '@open-wc/testing';
import {closePages, openPage} from '../support/page.js';
import {expectSame} from '../support/same.js';
import type {LitProbe} from '../support/lit-probe.js';
import {until} from '../support/until.js';

afterEach(closePages);

const forms = {
  built: '<script src="/build/probe/lit-probe.js"></' + 'script>',
  'as modules': '<script type="module" src="/build/test/support/lit-probe.js"></' + 'script>',
};

for (const [form, load] of Object.entries(forms)) {
  describe(`Lit ${form}`, () => {
    let probe: LitProbe;
    const find = <E extends Element>(selector: string) => probe.renderRoot.querySelector<E>(selector)!;

    beforeEach(async () => {
      const {document} = await openPage(
        `<!doctype html><title>Probe</title>${load}<lit-probe count="1"></lit-probe>`,
      );
      await until(() => document.querySelector('lit-probe:defined'), 'the probe is defined');
      probe = document.querySelector<LitProbe>('lit-probe')!;
      await probe.updateComplete;
    });

    it('converts an attribute to a number property and back', async () => {
      expect(probe.count).to.equal(1);
      probe.setAttribute('count', '7');
      expect(probe.count).to.equal(7);
      probe.count = 8;
      await probe.updateComplete;
      expect(probe.getAttribute('count')).to.equal('8');
      expect(probe.dataset['label']).to.equal('here');
    });

    it('handles a click and renders the change', async () => {
      const button = find<HTMLButtonElement>('button');
      expect([button.textContent, button.disabled]).to.deep.equal(['1', false]);
      button.click();
      await probe.updateComplete;
      expect([button.textContent, button.disabled]).to.deep.equal(['2', true]);
      expectSame(find('button'), button, 'the button');
    });

    it('sets a property', async () => {
      const input = find<HTMLInputElement>('input');
      input.value = 'typed by a visitor';
      probe.count = 5;
      await probe.updateComplete;
      expect(input.value).to.equal('5 times');
      expect(input.hasAttribute('value')).to.equal(false);
    });

    it('runs a directive on an element', async () => {
      expectSame(probe.input.value, find('input'), 'the ref');
      expect(probe.refs).to.deep.equal(['given']);
      const {parentElement} = probe;
      probe.remove();
      await until(() => probe.input.value === undefined, 'the element is taken back');
      expect(probe.refs).to.deep.equal(['given', 'gone']);
      parentElement!.append(probe);
      await probe.updateComplete;
      expectSame(probe.input.value, find('input'), 'the ref');
    });

    it('renders SVG', () => {
      const circle = find<SVGCircleElement>('circle');
      expect(circle.namespaceURI).to.equal('http://www.w3.org/2000/svg');
      expectSame(circle.parentElement, find('svg[viewBox]'), 'around the circle');
      expect(circle.r.baseVal.value).to.equal(1);
      expect(circle.getAttribute('class')).to.equal('here dot');
    });

    it('reorders keyed elements', async () => {
      const items = () => [...probe.renderRoot.querySelectorAll('li')];
      const [one, two, three] = items();
      probe.names = ['three', 'one', 'four'];
      await probe.updateComplete;
      expectSame(items()[0], three, 'the first item');
      expectSame(items()[1], one, 'the second item');
      expect(items().map(({textContent}) => textContent)).to.deep.equal(['three', 'one', 'four']);
      expect(two!.isConnected).to.equal(false);
    });

    it('applies its styles', () => {
      expect(probe.ownerDocument.defaultView!.getComputedStyle(probe).color).to.equal('rgb(1, 2, 3)');
    });
  });
}
