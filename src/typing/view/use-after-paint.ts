import { useLayoutEffect, useState } from 'preact/hooks';
import { afterPaint } from '../../ui/after-paint.ts';

/**
 * The value as it was, until the frame that is being made is on the screen; a moment later, the value as it is. Of
 * several changes in between only the last is shown.
 */
export function useAfterPaint<T extends object>(value: T): T {
  const [late, setLate] = useState(value);
  useLayoutEffect(() => afterPaint(() => setLate(value)), Object.values(value));
  return late;
}
