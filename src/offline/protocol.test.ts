import { describe, expect, it } from 'vitest';
import { fromWorker, parseVerifyNews, toWorker } from './protocol.ts';

describe('messages between page and worker', () => {
  it('are read as they were sent', () => {
    const count = { type: 'offline', ready: 3, total: 10, whole: false };
    const fault = { type: 'offline-fault', fault: 'quota-full' };
    expect([fromWorker(count), fromWorker(fault)]).toEqual([count, fault]);
    expect(toWorker({ type: 'take', more: 1 })).toEqual({ type: 'take' });
    expect([toWorker({ type: 'verify' }), toWorker({ type: 'mend' })]).toEqual([{ type: 'verify' }, { type: 'mend' }]);
    const news = { done: 3, total: 10, bad: ['zh/index.html'], isOver: false };
    expect(parseVerifyNews(news)).toEqual(news);
    expect(parseVerifyNews({ ...news, bad: [1] })).toBeUndefined();
  });

  it.each([
    undefined,
    null,
    'hello',
    {},
    { type: 'other' },
    { type: 'offline', ready: '3', total: 10 },
  ])('of anybody else are passed over: %j', (message) => {
    expect([toWorker(message), fromWorker(message), parseVerifyNews(message)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
