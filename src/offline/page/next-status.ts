import type { FromWorker } from '../protocol.ts';
import type { OfflineStatus } from './offline-status.ts';

/** Before anything is known. */
export const unknownStatus: OfflineStatus = { state: 'none', ready: 0, total: 0, updateWaiting: false };

/** The status after a message of the worker. A fault is forgotten as soon as a lesson more is stored. */
export function nextStatus(status: OfflineStatus, message: FromWorker): OfflineStatus {
  const { updateWaiting, fault } = status;
  if (message.type === 'offline-fault') return { ...status, fault: message.fault };
  const { ready, total, whole } = message;
  const kept = ready > status.ready ? undefined : fault;
  return { state: whole ? 'ready' : 'partial', ready, total, updateWaiting, ...(kept && { fault: kept }) };
}
