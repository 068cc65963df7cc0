import { useRef } from 'preact/hooks';
import type { ImeAction } from '../../typing/ime/step-ime.ts';

interface ImeKeysOptions {
  /** May keys be typed now? */
  readonly listening: boolean;
  /** Do letters wait in the window? */
  readonly isWaiting: boolean;
  readonly act: (action: ImeAction) => void;
}

/** Keys that belong to the window as long as letters wait in it. */
const WINDOW_KEYS: readonly string[] = ['Escape', 'PageUp', 'PageDown'];

/**
 * The keys that an input method takes before the pad beneath gets them: Shift by itself, Enter, and with letters waiting
 * Escape and the page keys. The handlers go around the pad.
 */
export function useImeKeys({ listening, isWaiting, act }: ImeKeysOptions) {
  const isShiftAlone = useRef(false);

  const onKeyDownCapture = (event: KeyboardEvent) => {
    const { code, key, timeStamp: at } = event;
    const isShift = key === 'Shift' || code.startsWith('Shift');
    if (!isShift || !event.repeat) isShiftAlone.current = isShift && !event.ctrlKey && !event.altKey && !event.metaKey;
    if (!listening || !isOnPad(event)) return;
    if (key === 'Enter') take(event, { type: 'enter', at });
    else if (isWaiting && WINDOW_KEYS.includes(key)) {
      take(event, { type: 'key', at, code: key, char: null, ime: false, caps: event.getModifierState('CapsLock') });
    }
  };

  const take = (event: KeyboardEvent, action: ImeAction) => {
    event.preventDefault();
    event.stopPropagation();
    if (!event.repeat) act(action);
  };

  const onKeyUpCapture = (event: KeyboardEvent) => {
    if (event.key !== 'Shift' && !event.code.startsWith('Shift')) return;
    if (isShiftAlone.current && listening && isOnPad(event)) act({ type: 'switch', at: event.timeStamp });
    isShiftAlone.current = false;
  };

  const onMouseDownCapture = () => {
    isShiftAlone.current = false;
  };

  return { onKeyDownCapture, onKeyUpCapture, onMouseDownCapture };
}

/** Not on a button inside or beside it. */
const isOnPad = ({ target }: KeyboardEvent): boolean => target instanceof HTMLElement && 'typingPad' in target.dataset;
