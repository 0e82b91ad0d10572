import {waitUntil} from '@open-wc/testing';

/** Waits until a condition holds, and fails with the reason. Generous, because a busy machine may be slow. */
export const until = (condition: () => unknown, reason: string) =>
  waitUntil(condition, reason, {interval: 20, timeout: 20_000});
