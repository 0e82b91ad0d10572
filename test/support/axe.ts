import {expect} from '@open-wc/testing';
import type {AxeResults} from 'axe-core';
import {until} from './until.js';

interface Axe {
  run(context: Element, options: object): Promise<AxeResults>;
  getRules(): {ruleId: string}[];
}

/** Violations of every axe rule in a page, including AAA, best practice and experimental ones. */
export async function violations(window: Window & typeof globalThis): Promise<string[]> {
  const theirs = window as unknown as {axe?: Axe};
  if (!theirs.axe) {
    const script = document.createElement('script');
    script.src = '/node_modules/axe-core/axe.min.js';
    window.document.head.append(script);
    await until(() => theirs.axe, 'axe has loaded');
  }
  const axe = theirs.axe!;
  const {violations, passes} = await axe.run(window.document.documentElement, {
    runOnly: {type: 'rule', values: axe.getRules().map(({ruleId}) => ruleId)},
    iframes: false,
  });
  expect(passes.length).to.be.above(20);
  return violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html.slice(0, 90)).join(' | ')}`);
}
