import { describe, expect, it } from 'vitest';
import { fromWorker, toWorker } from './protocol.ts';

describe('messages between page and worker', () => {
  it('are read as they were sent', () => {
    const count = { type: 'offline', ready: 3, total: 10, whole: false };
    const fault = { type: 'offline-fault', fault: 'quota-full' };
    expect([fromWorker(count), fromWorker(fault)]).toEqual([count, fault]);
    expect(toWorker({ type: 'take', more: 1 })).toEqual({ type: 'take' });
  });

  it.each([
    undefined,
    null,
    'hello',
    {},
    { type: 'other' },
    { type: 'offline', ready: '3', total: 10 },
  ])('of anybody else are passed over: %j', (message) => {
    expect([toWorker(message), fromWorker(message)]).toEqual([undefined, undefined]);
  });
});
