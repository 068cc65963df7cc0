import { describe, expect, it } from 'vitest';
import { nextStatus, unknownStatus } from './next-status.ts';

const count = (ready: number, whole = false) => ({ type: 'offline', ready, total: 10, whole }) as const;

describe('the status a page shows', () => {
  it('is partial until everything is here, even when all lessons are', () => {
    expect(nextStatus(unknownStatus, count(10))).toMatchObject({ state: 'partial', ready: 10, total: 10 });
    expect(nextStatus(unknownStatus, count(10, true)).state).toBe('ready');
  });

  it('forgets why it failed once the worker speaks', () => {
    expect(nextStatus({ ...unknownStatus, reason: 'failed' }, count(1)).reason).toBeUndefined();
  });

  it('keeps a full disk in mind until one lesson more fits', () => {
    const full = nextStatus(nextStatus(unknownStatus, count(3)), { type: 'offline-fault', fault: 'quota-full' });
    expect([full.fault, full.ready]).toEqual(['quota-full', 3]);
    expect(nextStatus(full, count(3)).fault).toBe('quota-full');
    expect(nextStatus(full, count(4)).fault).toBeUndefined();
  });

  it('leaves a waiting update waiting', () => {
    expect(nextStatus({ ...unknownStatus, updateWaiting: true }, count(1)).updateWaiting).toBe(true);
  });
});
