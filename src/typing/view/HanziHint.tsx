import { useEffect, useRef } from 'preact/hooks';
import { useT } from '../../ui/context.ts';
import { Icon } from '../../ui/Icon.tsx';
import { preHint } from '../pre-hint.ts';
import { lettersOf } from '../read-letters.ts';
import { slotAt } from '../slot-at.ts';
import type { TypingTarget } from '../target.ts';
import type { TypingState } from '../typing-state.ts';
import { firstTrouble, type Trouble } from './first-trouble.ts';
import css from './HanziHint.module.css';
import { SlipNote } from './SlipNote.tsx';
import { useIdle } from './use-idle.ts';

interface HanziHintProps {
  readonly target: TypingTarget;
  readonly state: TypingState;
  readonly active: boolean;
  readonly say: (text: string) => void;
}

/** So long without a change: the child doesn't know how the character is read. */
const LOOKING_MS = 4000;

/** What helps with the characters to come: what is wrong, how the letters go so far, how the next one is read. */
export function HanziHint({ target, state, active, say }: HanziHintProps) {
  const t = useT();
  const slot = slotAt(target, state);
  const trouble = firstTrouble(target, state);
  const alike = useAlike(state.tally.homophones, trouble);
  const idle = useIdle(`${slot?.line}.${state.typed}.${state.pre}`, active, LOOKING_MS);
  const reading = slot?.target.pinyin && t('typing.nextChar', { text: slot.target.text, pinyin: slot.target.pinyin });
  const words = trouble ? troubleWords() : idle && reading ? reading : undefined;
  useEffect(() => {
    if (words) say(words);
  }, [words]);

  function troubleWords(): string {
    const { type, wanted = '', typed = '' } = trouble ?? {};
    if (type === 'missing') return t('typing.missingChar', { wanted });
    if (type === 'extra') return t('typing.extraChar', { typed });
    return t(alike ? 'typing.homophone' : 'typing.otherChar', { wanted, typed });
  }

  return (
    <div class={css.hint}>
      <SlipNote slip={active ? state.slip : null} />
      {state.pre !== '' && <Letters target={target} state={state} />}
      <p class={css.words} data-kind={trouble ? 'trouble' : 'plain'} aria-hidden="true">
        {words ?? (active && state.pre === '' && state.slip === null ? t('typing.choose') : '')}
      </p>
    </div>
  );
}

/** Did the latest wrong character sound right? Known when the count of those goes up as it appears. */
function useAlike(homophones: number, trouble: Trouble | undefined): boolean {
  const key = trouble ? `${trouble.wanted}${trouble.typed}` : '';
  const seen = useRef({ homophones, key: '' });
  if (homophones > seen.current.homophones) seen.current = { homophones, key };
  return key !== '' && seen.current.key === key;
}

/** The input method's letters: those that fit, and from where they don't. */
function Letters({ target, state }: Pick<HanziHintProps, 'target' | 'state'>) {
  const hint = preHint(target, state);
  const letters = lettersOf(state.pre);
  if (!hint || letters === '') return null;
  return (
    <p class={css.letters} aria-hidden="true">
      <span class={css.fit}>{letters.slice(0, hint.ok)}</span>
      <span class={hint.wrongAt === null ? css.fit : css.off}>{letters.slice(hint.ok)}</span>
      {hint.wrongAt === null ? (
        <span class={css.tick}>
          <Icon name="tick" size={20} />
        </span>
      ) : (
        hint.target?.pinyin && (
          <span class={css.reading}>
            {hint.target.text} {hint.target.pinyin}
          </span>
        )
      )}
    </p>
  );
}
