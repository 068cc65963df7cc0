import type { SourceLang } from '../code/source-lang.ts';
import {
  blanksToDelete,
  blanksToStep,
  closesBlock,
  indentUnit,
  newLine,
  offsetAfterShift,
  shiftLines,
} from './indent.ts';
import type { TextChange } from './text-change.ts';

/** The keys of the plain field that do more than a text field's own: Tab, Enter, Backspace, a closing bracket, Esc. */
export interface PlainKeys {
  /** Has this key been seen to? */
  press(event: KeyboardEvent): boolean;
  /** The field was left. */
  rest(): void;
}

/** `replace` puts text in the place of a stretch of the field, as one step of undo, and sets the caret behind it. */
export function plainKeys(
  field: HTMLTextAreaElement,
  lang: SourceLang,
  replace: (change: TextChange) => void,
): PlainKeys {
  let isLeaving = false;

  const before = (): string =>
    field.value.slice(field.value.lastIndexOf('\n', field.selectionStart - 1) + 1, field.selectionStart);
  const selection = () => ({ start: field.selectionStart, end: field.selectionEnd });
  const type = (text: string): void => replace({ ...selection(), text });

  function tab(out: boolean): void {
    const chosen = selection();
    if (!out && chosen.start === chosen.end) {
      type(blanksToStep(before().length, lang));
      return;
    }
    const old = field.value;
    const change = shiftLines(old, chosen, { lang, out });
    if (change === undefined) return;
    replace(change);
    const moved = (offset: number): number => offsetAfterShift(old, field.value, offset);
    field.setSelectionRange(moved(chosen.start), moved(chosen.end));
  }

  function backspace(): boolean {
    const { start, end } = selection();
    const count = start === end ? blanksToDelete(before(), lang) : 0;
    if (count < 2) return false;
    replace({ start: start - count, end: start, text: '' });
    return true;
  }

  function closing(): boolean {
    const { start, end } = selection();
    if (!closesBlock(before(), '}', lang)) return false;
    replace({ start: start - Math.min(before().length, indentUnit(lang).length), end, text: '}' });
    return true;
  }

  return {
    press(event) {
      const wasLeaving = isLeaving;
      if (!MODIFIERS.has(event.key) && event.key !== 'Tab') isLeaving = event.key === 'Escape';
      if (event.ctrlKey || event.altKey || event.metaKey || field.readOnly) return false;
      if (event.key === 'Tab') {
        if (wasLeaving) return false;
        tab(event.shiftKey);
        return true;
      }
      if (event.key === 'Enter') {
        type(newLine(before(), lang));
        return true;
      }
      if (event.key === 'Backspace') return backspace();
      return event.key === '}' && closing();
    },
    rest() {
      isLeaving = false;
    },
  };
}

const MODIFIERS: ReadonlySet<string> = new Set(['Shift', 'Control', 'Alt', 'Meta', 'CapsLock']);
