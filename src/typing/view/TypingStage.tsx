import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useT } from '../../ui/context.ts';
import type { TypingEvent } from '../event.ts';
import { keyAt, settled } from '../place.ts';
import type { TypingTarget } from '../target.ts';
import type { TypingState } from '../typing-state.ts';
import { keyOf, shiftFor } from '../us-keyboard.ts';
import { Emphasis } from './Emphasis.tsx';
import { Figures } from './Figures.tsx';
import { Hands, HandsAlone } from './Hands.tsx';
import { Keyboard } from './Keyboard.tsx';
import { keyName, nextWords } from './key-words.ts';
import { isKeyboardShown, setKeyboardShown } from './keyboard-shown.ts';
import { SlipNote } from './SlipNote.tsx';
import { TypingPad } from './TypingPad.tsx';
import css from './TypingStage.module.css';
import type { TypingRecord } from './typing-record.ts';
import { useHesitation } from './use-hesitation.ts';
import { VALUE } from './words-around.ts';

interface TypingStageProps {
  readonly target: TypingTarget;
  readonly state: TypingState;
  /** Does anything in the text need the row of digits? */
  readonly digits: boolean;
  /** May keys be typed now? */
  readonly listening: boolean;
  /** May the next key be shown before it is missed? Not where the child is to find it out. */
  readonly reveal: boolean;
  /** The line to type, for who can't see it. */
  readonly label: string;
  /** How far it is: lines done, of all. The figures change with it. */
  readonly done: number;
  readonly total: number;
  readonly now: TypingRecord;
  readonly last: TypingRecord | undefined;
  readonly onEvent: (event: TypingEvent) => void;
  /** Hears when typing begins and stops. */
  readonly onActive?: ((active: boolean) => void) | undefined;
  readonly say: (text: string) => void;
  /** All is typed: what is on the pad speaks alone. */
  readonly finished: boolean;
  /** The lines on the pad. */
  readonly children: ComponentChildren;
}

/** From this many wrong keys at one place on, the hands are shown. */
const HANDS_AFTER = 3;

/** Everything around lines that are typed key by key: figures, the pad, the keyboard, the hands, the next key in words. */
export function TypingStage(props: TypingStageProps) {
  const {
    target,
    state,
    digits,
    onActive,
    listening,
    reveal,
    label,
    done,
    total,
    now,
    last,
    onEvent,
    say,
    finished,
    children,
  } = props;
  const t = useT();
  const [active, setActive] = useState(false);
  const [shown, setShown] = useState(isKeyboardShown);
  const place = settled(target, state);
  const expected = listening ? keyAt(target, place) : undefined;
  const press = expected === undefined ? undefined : keyOf(expected);
  const misses = state.misses.length;
  const isKnown = reveal || misses > 0;
  const name = keyName(t, expected ?? '');
  useHesitation({
    place: [place.line, place.char, place.letter].join(),
    misses,
    active,
    words: !press ? '' : isKnown ? nextWords(t, name, press) : t('typing.think'),
    say,
  });
  const next = isKnown ? press?.code : undefined;
  const hold = next !== undefined && press?.shift ? shiftFor(next) : undefined;
  const hands = misses >= HANDS_AFTER;
  const tellActive = (is: boolean) => {
    setActive(is);
    onActive?.(is);
  };
  const toggle = () => {
    setKeyboardShown(!shown);
    setShown(!shown);
  };
  return (
    <div>
      <div data-figures hidden={finished}>
        <Figures now={now} last={last} line={done} total={total} />
      </div>
      <TypingPad
        listening={listening}
        begun={state.tally.hits + state.tally.wrong > 0}
        label={label}
        onEvent={onEvent}
        onActive={tellActive}
        note={listening && <SlipNote slip={state.slip} />}
      >
        {children}
      </TypingPad>
      <div class={css.keys} hidden={finished}>
        {shown ? (
          <Keyboard next={next} hold={hold} missed={keyOf(state.misses[misses - 1] ?? '')?.code} digits={digits}>
            {hands && <Hands next={next} hold={hold} top={digits ? 0 : 1} />}
          </Keyboard>
        ) : (
          hands && <HandsAlone next={next} hold={hold} />
        )}
      </div>
      <div class={css.under} hidden={finished}>
        <p class={css.next} aria-hidden="true">
          {press && <Emphasis sentence={isKnown ? nextWords(t, VALUE, press) : t('typing.think')} value={name} />}
        </p>
        <button type="button" class={css.toggle} data-action="keyboard" aria-pressed={shown} onClick={toggle}>
          {t(shown ? 'typing.hideKeyboard' : 'typing.showKeyboard')}
        </button>
      </div>
    </div>
  );
}
