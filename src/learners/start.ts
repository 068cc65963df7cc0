import { newId } from './new-id.ts';

/**
 * A "start" of the app: from its first tab to its last. Deleted learners can be brought back until the next one.
 * A new tab asks the others which start this is; when nobody answers, it is a new one.
 */
const KEY = 'jieti.start';
const CHANNEL = 'jieti.start';
const ANSWER_WITHIN_MS = 250;

/** The id of the present start, and whether this tab began it. */
export async function currentStart(): Promise<{ readonly id: string; readonly isNew: boolean }> {
  const kept = read();
  const known = kept ?? (await askOtherTabs());
  const id = known ?? newId();
  write(id);
  answerOtherTabs(id);
  return { id, isNew: known === undefined };
}

function askOtherTabs(): Promise<string | undefined> {
  if (typeof BroadcastChannel === 'undefined') return Promise.resolve(undefined);
  return new Promise((resolve) => {
    const channel = new BroadcastChannel(CHANNEL);
    const done = (id: string | undefined) => {
      clearTimeout(timer);
      channel.close();
      resolve(id);
    };
    const timer = setTimeout(() => done(undefined), ANSWER_WITHIN_MS);
    channel.onmessage = ({ data }) => {
      if (typeof data === 'string' && data.startsWith('is:')) done(data.slice(3));
    };
    channel.postMessage('which?');
  });
}

function answerOtherTabs(id: string): void {
  if (typeof BroadcastChannel === 'undefined') return;
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }) => {
    if (data === 'which?') channel.postMessage(`is:${id}`);
  };
}

function read(): string | undefined {
  try {
    return sessionStorage.getItem(KEY) ?? undefined;
  } catch {
    // Forbidden storage: every page is a start of its own.
    return undefined;
  }
}

function write(id: string): void {
  try {
    sessionStorage.setItem(KEY, id);
  } catch {
    // As above.
  }
}
