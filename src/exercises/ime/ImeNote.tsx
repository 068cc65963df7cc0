import type { Translate } from '../../i18n/t.ts';
import { preHint } from '../../typing/pre-hint.ts';
import type { TypingTarget } from '../../typing/target.ts';
import { firstTrouble } from '../../typing/view/first-trouble.ts';
import { useT } from '../../ui/context.ts';
import type { ImeExerciseState } from './engine.ts';
import css from './ImeView.module.css';
import type { ImeExercise } from './schema.ts';
import { soundAlike } from './sound-alike.ts';

interface ImeNoteProps {
  readonly dictionary: ImeExercise['dictionary'];
  readonly target: TypingTarget;
  readonly state: ImeExerciseState;
  readonly listening: boolean;
  readonly hasCandidates: boolean;
}

/** What is in the way, and how to go on. It has its room whether it speaks or not. */
export function ImeNote(props: ImeNoteProps) {
  const t = useT();
  const text = props.listening ? (slipText(props.state, t) ?? lettersText(props, t) ?? charsText(props, t)) : undefined;
  return (
    <p class={css.note} role="status">
      {text !== undefined && <span class={css.said}>{text}</span>}
    </p>
  );
}

/** The keyboard isn't as it should be, or letters went where characters belong. */
function slipText({ ime, typing, machineIme }: ImeExerciseState, t: Translate): string | undefined {
  if (machineIme) return t('typing.slip.ime-on');
  if (typing.slip === 'caps') return t('typing.slip.caps');
  if (typing.slip === 'ime-off') return t(ime.chinese ? 'ime.pickFirst' : 'typing.slip.ime-off');
  return undefined;
}

/** The letters in the window are not those of the characters to come. */
function lettersText({ target, state, hasCandidates }: ImeNoteProps, t: Translate): string | undefined {
  const hint = preHint(target, state.typing);
  if (hint?.target && hint.wrongAt !== null) {
    const { text, pinyin, syllable = '' } = hint.target;
    return t('ime.spelling', { char: text, pinyin: pinyin ?? syllable });
  }
  return state.ime.letters !== '' && !hasCandidates ? t('ime.none') : undefined;
}

/** What is written differs from the line. */
function charsText({ dictionary, target, state }: ImeNoteProps, t: Translate): string | undefined {
  const trouble = state.ime.letters === '' ? firstTrouble(target, state.typing) : undefined;
  if (trouble === undefined) return undefined;
  const { type, wanted = '', typed = '' } = trouble;
  if (type === 'missing') return t('typing.missingChar', { wanted });
  if (type === 'extra') return t('typing.extraChar', { typed });
  return t(soundAlike(dictionary, wanted, typed) ? 'typing.homophone' : 'typing.otherChar', { wanted, typed });
}
