import {expect} from '@open-wc/testing';

const described = (element: Element | null | undefined) => element?.outerHTML.slice(0, 80) ?? 'none';

/** Both are one element. An assertion on elements themselves prints all of their page where it fails, for minutes. */
export function expectSame(
  actual: Element | null | undefined,
  expected: Element | null | undefined,
  what: string,
) {
  expect(actual === expected, `${what} is ${described(actual)}, not ${described(expected)}`).to.equal(true);
}
