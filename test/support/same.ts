import {expect} from '@open-wc/testing';

const described = (element: Element | null | undefined) => element?.outerHTML.slice(0, 80) ?? 'none';

/** Asserts that both are the same element. A failing assertion on elements would print their whole page for minutes. */
export function expectSame(
  actual: Element | null | undefined,
  expected: Element | null | undefined,
  what: string,
) {
  expect(actual === expected, `${what} is ${described(actual)}, not ${described(expected)}`).to.equal(true);
}
