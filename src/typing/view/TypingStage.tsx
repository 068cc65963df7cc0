import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useT } from '../../ui/context.ts';
import type { TypingEvent } from '../event.ts';
import { keyAt, settled } from '../place.ts';
import type { TypingTarget } from '../target.ts';
import type { TypingState } from '../typing-state.ts';
import { keyOf } from '../us-keyboard.ts';
import { Figures } from './Figures.tsx';
import { keyName, nextWords } from './key-words.ts';
import { NextKey } from './NextKey.tsx';
import { SlipNote } from './SlipNote.tsx';
import { TypingPad } from './TypingPad.tsx';
import './TypingStage.css';
import type { TypingRecord } from './typing-record.ts';
import { useHesitation } from './use-hesitation.ts';

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
  const place = settled(target, state);
  const expected = listening ? keyAt(target, place) : undefined;
  const press = expected === undefined ? undefined : keyOf(expected);
  const misses = state.misses.length;
  const isKnown = reveal || misses > 0;
  const words = () => {
    if (!press) return '';
    return isKnown ? nextWords(t, keyName(t, expected ?? ''), press) : t('typing.think');
  };
  useHesitation({
    place: [place.line, place.char, place.letter].join(),
    misses,
    active,
    words,
    say,
  });
  const tellActive = (is: boolean) => {
    setActive(is);
    onActive?.(is);
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
      <NextKey
        expected={expected}
        isKnown={isKnown}
        wrong={state.misses[misses - 1]}
        hands={misses >= HANDS_AFTER}
        digits={digits}
        finished={finished}
      />
    </div>
  );
}
