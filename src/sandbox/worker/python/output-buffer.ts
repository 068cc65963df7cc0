/** Gathers printed bytes into texts, so that a thousand prints are a few messages. */
export interface OutputBuffer {
  print(bytes: Uint8Array): void;
  /** Hands over what is waiting; a character of which only the first bytes have come waits on. */
  flush(): void;
}

/** More than this goes out at once. */
const FULL_BYTES = 4096;
/** Younger output may wait, if more is coming. */
const PATIENCE_MS = 16;

/** `now`: milliseconds from any beginning. */
export function outputBuffer(emit: (text: string) => void, now: () => number): OutputBuffer {
  const decoder = new TextDecoder();
  const waiting = new Uint8Array(FULL_BYTES * 2);
  let used = 0;
  let flushed = now();

  const flush = (): void => {
    if (used === 0) return;
    const text = decoder.decode(waiting.subarray(0, used), { stream: true });
    used = 0;
    flushed = now();
    if (text !== '') emit(text);
  };
  const add = (bytes: Uint8Array): void => {
    waiting.set(bytes, used);
    used += bytes.length;
  };

  return {
    flush,
    print(bytes) {
      for (let at = 0; at < bytes.length; at += FULL_BYTES) {
        add(bytes.subarray(at, at + FULL_BYTES));
        if (used >= FULL_BYTES) flush();
      }
      // The clock is asked only at line ends: most prints are several small writes.
      if (bytes[bytes.length - 1] === 10 && now() - flushed > PATIENCE_MS) flush();
    },
  };
}
