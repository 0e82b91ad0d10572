import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {codes, unspoken} from '../support/languages.js';
import {optionNames} from '../support/read-option.js';

const {renderCard, forms} = (await import(
  'iop-return-card/render' as string
)) as typeof import('../../dist/modules/snippets/render-card.js');

describe('renderCard', () => {
  it('writes the snippet of the README, with the phone link in the card’s language', () => {
    assert.equal(
      renderCard({county: 'plymouth'}),
      `<script src="iop-return-card.js" defer></script>
<div><iop-return-card county="plymouth"><a href="tel:+17746197750">Call 774-619-7750</a></iop-return-card></div>
`,
    );
    assert.match(renderCard({lang: 'es-PR'}), /lang="es".*>Llama al 774-619-7750</);
    assert.match(renderCard({phone: '7745550100'}), /<a href="tel:\+17745550100">Call 774-555-0100</);
  });

  it('writes the static and plain cards of dist, byte for byte', () => {
    for (const as of ['static', 'plain'] as const)
      for (const lang of codes)
        for (const county of [undefined, 'plymouth', 'bristol']) {
          const file = `dist/${as}/${[lang, county].filter(Boolean).join('-')}.html`;
          assert.equal(renderCard({as, lang, county}), readFileSync(file, 'utf8'), file);
        }
  });

  it('writes every form completely', () => {
    const options = {src: 'https://cdn.example/a', county: 'bristol', deepLink: true, lang: 'es'};
    const link = '<a href="tel:+17746197750">Llama al 774-619-7750</a>';
    const attributes = 'county="bristol" deep-link lang="es"';
    const data = 'data-county="bristol" data-deep-link data-lang="es"';
    for (const [as, html] of [
      [
        'tag',
        `<script src="https://cdn.example/a" defer></script>\n<div><iop-return-card ${attributes}>${link}</iop-return-card></div>\n`,
      ],
      ['one-tag', `<script src="https://cdn.example/a" data-iop-return-card ${data} async></script>\n`],
      [
        'mount-point',
        `<div data-iop-return-card ${data}>${link}</div>\n<script src="https://cdn.example/a" async></script>\n`,
      ],
    ] as const)
      assert.equal(renderCard({...options, as}), html);
    assert.match(
      renderCard({...options, as: 'static'}),
      /<\/iop-return-card><\/div>\n<script src="https:\/\/cdn\.example\/a" defer><\/script>\n$/,
    );
    assert.match(
      renderCard({as: 'frame'}),
      /^<iframe name="iop-return-card" src="frame\.html" title="[^"<]+" width="320" height="1200" style="width:100%;border:0" allow="clipboard-write; web-share"><\/iframe>\n<script>\n {2}addEventListener\('message'/,
    );
    assert.match(renderCard({as: 'one-tag'}), /^<script src="iop-return-card\.js" /);
    assert.match(renderCard({src: 'http://intranet.example/card.js'}), /"http:\/\/intranet/);
  });

  it('writes hours and a footer as text in their slots, in forms that have slots', () => {
    const slotted = {hours: 'Mon <to> Fri', footer: '"Ask"'};
    const html =
      '</a> <span slot="hours">Mon &lt;to&gt; Fri</span> <span slot="footer">&quot;Ask&quot;</span></';
    for (const as of ['tag', 'mount-point', 'static'] as const)
      assert.ok(renderCard({as, ...slotted}).includes(html), as);
    assert.ok(renderCard().includes('</a></iop-return-card>'));
    for (const as of ['one-tag', 'plain', 'frame'] as const)
      for (const [name, text] of Object.entries(slotted))
        assert.throws(() => renderCard({as, [name]: text}), {
          name: 'RangeError',
          message: `as="${as}" does not accept ${name}.`,
        });
  });

  it('writes the integrity of the script in every form with a script', () => {
    for (const as of ['tag', 'one-tag', 'mount-point', 'static'] as const) {
      const html = renderCard({as, src: 'https://cdn.example/card.js', integrity: 'sha384-abc'});
      assert.match(
        html,
        /src="https:\/\/cdn\.example\/card\.js" integrity="sha384-abc" crossorigin="anonymous"/,
      );
    }
  });

  it('reserves the room of each form in a style before the element, which matches only an undefined one', () => {
    const height = (options: object) => {
      const html = renderCard({lang: 'es', reserve: true, ...options});
      const [, css] = /<\/script>\n<style>([^]*)<\/style>\n<div><iop-return-card /.exec(html)!;
      const selectors = css!.match(/iop-return-card[^{]*/g)!;
      assert.ok(selectors.length > 5);
      for (const selector of selectors) assert.match(selector, /^iop-return-card:not\(:defined\)/);
      return Number(/min-width:390px\)\{iop-return-card[^{]*\{height:(\d+)px/.exec(css!)![1]);
    };
    const [whole, short, compact] = [
      height({}),
      height({omit: 'reassurances message'}),
      height({compact: true}),
    ] as const;
    assert.ok(whole > short && short > compact, `${whole}, ${short}, ${compact}`);
    // Nobody knows the height without one of the two.
    for (const omit of ['reassurances', 'message']) assert.equal(height({omit}), whole);
  });

  it('reserves room only in the form of a tag', () => {
    for (const as of forms.filter((form) => form !== 'tag'))
      assert.throws(() => renderCard({as, reserve: true}), {
        name: 'RangeError',
        message: `as="${as}" does not accept reserve.`,
      });
    assert.throws(() => renderCard({reserve: 'yes' as never}), /reserve="yes". It takes true or false/);
    assert.equal(renderCard({reserve: false}), renderCard());
  });

  it('unfolds a compact static card for a question that is open', () => {
    const unfolded = (open: string) =>
      /<details id="rest"[^>]*>/.exec(renderCard({as: 'static', compact: true, open}))?.[0] ?? '';
    assert.match(unfolded('q1'), / open/);
    assert.doesNotMatch(unfolded(''), / open/);
  });

  it('is ASCII, so the page’s encoding doesn’t matter', () => {
    for (const as of forms) for (const lang of codes) assert.match(renderCard({as, lang}), /^[\n -~]+$/);
  });

  it('throws for an invalid value, and says what it accepts', () => {
    for (const [options, expected] of [
      [{county: 'boston'}, /county="boston".*plymouth, bristol/],
      [{phone: 'tel:javascript:alert(1)'}, /phone=.*a number such as/],
      [{lang: unspoken}, new RegExp(`lang="${unspoken}".*${codes.join(', ')}`)],
      [{as: 'poster'}, /as="poster".*tag, one-tag, mount-point, static, plain, frame/],
      [{as: 'frame', phone: '7745550100'}, /"frame" does not accept phone/],
      [{as: 'frame', textPhone: '7745550100'}, /"frame" does not accept text-phone/],
      [{as: 'frame', programUrl: 'https://a.example/'}, /"frame" does not accept program-url/],
      [{as: 'frame', email: 'a@b.example'}, /"frame" does not accept email/],
      [{as: 'frame', deepLink: true}, /"frame" does not accept deep-link/],
      [{as: 'frame', integrity: 'sha384-abc'}, /"frame" does not accept integrity/],
      [{as: 'plain', theme: 'dark'}, /"plain" does not accept theme/],
      [{as: 'plain', src: 'card.js'}, /"plain" does not accept src/],
      [{as: 'static', integrity: 'sha384-abc'}, /without src/],
      [{as: 'frame', src: 'javascript:alert(1)'}, /src="javascript.*web address or a path/],
      [{as: 'frame', src: '\u0001javascript:alert(1)'}, /src=/],
      [{src: ''}, /src=""/],
      [{src: 'https://user:password@cdn.example/card.js'}, /src="https:.*web address or a path/],
      [{src: 'a\tb.js'}, /src=/],
      [{src: 'https://'}, /src=/],
      [{integrity: 'sha1-abc'}, /integrity="sha1-abc".*sha384/],
      [{as: 'plain', deepLink: true}, /"plain" does not accept deep-link/],
      [{as: 'plain', integrity: 'sha384-abc'}, /"plain" does not accept integrity/],
      [{src: 'xhttps://cdn.example/card.js'}, /src="xhttps:/],
      [{integrity: 'x sha384-abc'}, /integrity=/],
      [{integrity: 'sha384-abc" x'}, /integrity=/],
      [{integrity: '" onerror="alert(1)'}, /integrity=/],
      [
        {src: 'iop-return-card.es.js', lang: 'pt'},
        /src="iop-return-card.es.js" is the es-only script, which does not accept lang="pt"/,
      ],
    ] as const) {
      assert.throws(() => renderCard(options as object), {name: 'RangeError', message: expected});
    }
  });

  it('throws for an unknown option, with a hint if the name is nearly right', () => {
    const all = ['as', 'lang', 'src', 'integrity', 'reserve', 'hours', 'footer', ...optionNames].join(', ');
    for (const [name, hint] of [
      ['text-phone', 'Did you mean textPhone?'],
      ['textphone', 'Did you mean textPhone?'],
      ['heading_level', 'Did you mean headingLevel?'],
      ['Hours', 'Did you mean hours?'],
      ['color', `It takes ${all}.`],
      ['toString', `It takes ${all}.`],
    ] as const)
      for (const value of ['x', undefined])
        assert.throws(() => renderCard({[name]: value}), {
          name: 'RangeError',
          message: `renderCard has no option "${name}". ${hint}`,
        });
    assert.throws(() => renderCard('es' as never), {name: 'RangeError', message: /no option "0"/});
  });

  it('ignores options on Object.prototype', () => {
    const polluted = Object.prototype as Record<string, unknown>;
    const names =
      'as lang src integrity deepLink hours footer county phone programUrl textPhone email headingLevel theme omit open';
    const plain = forms.map((as) => renderCard({as}));
    const inherited = Object.fromEntries(names.split(' ').map((name) => [name, 'q1']));
    assert.equal(renderCard(Object.create(inherited) as object), renderCard());
    try {
      Object.assign(polluted, inherited, {phone: '+15085550123', as: 'poster', deepLink: true});
      assert.equal(renderCard(), plain[0]);
      assert.deepEqual(
        forms.map((as) => renderCard({as})),
        plain,
      );
    } finally {
      for (const name of names.split(' ')) Reflect.deleteProperty(polluted, name);
    }
  });

  it('throws if hours or footer isn’t text or deepLink isn’t a boolean', () => {
    for (const name of ['hours', 'footer'])
      for (const value of [{}, ['Mon'], 9, true, Symbol('Mon'), Object.create(null)] as unknown[])
        assert.throws(() => renderCard({[name]: value}), {name: 'RangeError', message: /It takes text\.$/});
    for (const value of ['false', 'no', '', 0, {}] as unknown[])
      assert.throws(() => renderCard({deepLink: value as never}), {
        name: 'RangeError',
        message: /^renderCard does not accept deepLink=".*"\. It takes true or false\.$/,
      });
  });

  it('treats null and undefined as missing', () => {
    const names =
      'lang county phone programUrl textPhone email headingLevel theme omit open deepLink src integrity hours footer';
    for (const nothing of [null, undefined]) {
      const empty = Object.fromEntries(names.split(' ').map((name) => [name, nothing]));
      for (const as of forms) assert.equal(renderCard({...empty, as}), renderCard({as}));
      assert.equal(renderCard({...empty, as: nothing}), renderCard());
    }
    assert.equal(renderCard(null), renderCard());
  });

  it('writes no attribute for an empty option', () => {
    assert.equal(renderCard({county: '', phone: ' ', open: '', lang: ''}), renderCard());
  });

  it('writes a static card without script and language switcher unless src is given', () => {
    const rowOfLanguages = /part="language"/;
    assert.doesNotMatch(renderCard({as: 'static', src: undefined}), /<script|part="language"|<button/);
    assert.doesNotMatch(renderCard({as: 'static', src: null}), /<script|part="language"|<button/);
    assert.match(renderCard({as: 'static', src: 'iop-return-card.js'}), rowOfLanguages);
  });

  it('recognizes a script with one language by its file name', () => {
    for (const src of [
      'iop-return-card.es.js',
      'https://cdn.example/0.1.0/iop-return-card.es.js?v=2#x',
      'a/CARD.ES.JS',
    ]) {
      const html = renderCard({as: 'static', src});
      assert.doesNotMatch(html, /part="language"/);
      assert.match(html, /<button/);
      assert.match(html, / lang="es"/);
      assert.equal(html, renderCard({as: 'static', src, lang: 'es-PR'}));
      assert.match(renderCard({src}), />Llama al 774-619-7750</);
    }
    assert.match(renderCard({as: 'static', src: 'cards.es/iop-return-card.js?x=.es.js'}), /part="language"/);
  });

  it('keeps the parameters and the fragment of a frame’s address', () => {
    const srcOf = (src: string, options = {}) =>
      /src="([^"]*)"/.exec(renderCard({as: 'frame', src, ...options}))![1]!.replaceAll('&amp;', '&');
    const county = {county: 'bristol'};
    assert.equal(srcOf('frame.html', county), 'frame.html?county=bristol');
    assert.equal(srcOf('frame.html?v=2', county), 'frame.html?v=2&county=bristol');
    assert.equal(srcOf('frame.html?v=2#top', county), 'frame.html?v=2&county=bristol#top');
    assert.equal(srcOf('../a/frame.html#top', county), '../a/frame.html?county=bristol#top');
    assert.equal(srcOf('//cdn.example/frame.html?', county), '//cdn.example/frame.html?county=bristol');
    assert.equal(srcOf('frame.html?county=plymouth', county), 'frame.html?county=bristol');
    assert.equal(srcOf('frame.html?a#b?c', county), 'frame.html?a=&county=bristol#b?c');
    assert.equal(srcOf('frame.html'), 'frame.html');
    assert.equal(srcOf('frame.html?v=2#top'), 'frame.html?v=2#top');
  });

  it('throws a RangeError for a value without a text', () => {
    const names =
      'as lang county phone programUrl textPhone email headingLevel theme omit open src integrity';
    const throws = {
      toString() {
        throw new Error('no text');
      },
    };
    for (const name of names.split(' '))
      for (const value of [Object.create(null), throws, Symbol('es'), {}, () => 'es', [{}]] as unknown[])
        assert.throws(() => renderCard({[name]: value}), {name: 'RangeError'}, `${name} ${typeof value}`);
  });

  it('lets no value escape from its attribute', () => {
    const html = renderCard({as: 'one-tag', src: '"><script>alert(1)</script>'});
    assert.equal(html.match(/<script/g)!.length, 1);
  });
});
