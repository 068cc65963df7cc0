/** "End of class" reaches all tabs of this machine: each keeps its drafts and goes to the picker. */
const CHANNEL = 'jieti.class';

/** Tells the other tabs that class is over. */
export function announceClassEnd(): void {
  if (typeof BroadcastChannel === 'undefined') return;
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage('end');
  channel.close();
}

/** Calls back when another tab ends the class. */
export function onClassEnd(listener: () => void): void {
  if (typeof BroadcastChannel === 'undefined') return;
  new BroadcastChannel(CHANNEL).addEventListener('message', (event) => {
    if (event.data === 'end') listener();
  });
}
