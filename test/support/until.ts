import {waitUntil} from '@open-wc/testing';

/** Waits for what the card and its page do in their own time, and fails with the reason. A busy machine may be slow. */
export const until = (condition: () => unknown, reason: string) =>
  waitUntil(condition, reason, {interval: 20, timeout: 20_000});
