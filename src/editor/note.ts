import type { FullWidthPlace } from '../code/full-width.ts';
import type { Translate } from '../i18n/t.ts';

/** The line under the editor: what an input method has left in the code, or what is said of the line with the caret. */
export interface Note {
  show(text: string, places: readonly FullWidthPlace[], said: string | undefined): void;
}

/** Its button mends all places. */
export function newNote(element: HTMLElement, t: Translate, mend: () => void): Note {
  const [text, button] = [document.createElement('span'), document.createElement('button')];
  button.type = 'button';
  button.className = 'editor-mend';
  button.textContent = t('editor.mend');
  button.addEventListener('click', mend);
  element.setAttribute('role', 'status');
  element.append(text, button);
  return {
    show(code, places, said) {
      const [first] = places;
      const sentence = first ? fullWidthSentence(code, first, places.length, t) : (said ?? '');
      if (text.textContent !== sentence) text.textContent = sentence;
      button.hidden = first === undefined;
      element.hidden = sentence === '';
    },
  };
}

function fullWidthSentence(code: string, { start, end }: FullWidthPlace, count: number, t: Translate): string {
  const seen = code.slice(start, end);
  const values = {
    line: code.slice(0, start).split('\n').length,
    mark: seen.trim() === '' ? t('editor.fullWidth.space') : seen,
  };
  return count === 1 ? t('editor.fullWidth.one', values) : t('editor.fullWidth.many', { ...values, count });
}
