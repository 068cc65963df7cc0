import type { ComponentChildren } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { useT } from '../../ui/context.ts';
import type { TypingEvent } from '../event.ts';
import { slotAt } from '../slot-at.ts';
import { splitSyllable } from '../syllables.ts';
import type { TypingTarget } from '../target.ts';
import type { TypingState } from '../typing-state.ts';
import { needsDigits } from './needs-digits.ts';
import { PinyinLines } from './PinyinLines.tsx';
import { type DrawPlace, TypingLines, textOf } from './TypingLines.tsx';
import { TypingStage } from './TypingStage.tsx';
import { recordOf, type TypingRecord } from './typing-record.ts';

interface TypedTextProps {
  readonly target: TypingTarget;
  readonly state: TypingState;
  /** May keys be typed now? */
  readonly listening: boolean;
  /** How much of a syllable is shown before it is typed. */
  readonly help: 'full' | 'initial' | 'none';
  /** One's own record to compare with. */
  readonly last: TypingRecord | undefined;
  /** `draw` draws the state that has come of it, at once; false: it takes a render. */
  readonly onEvent: (event: TypingEvent, draw?: (state: TypingState) => boolean) => void;
  readonly say: (text: string) => void;
  /** What stands in the lines' place once all is typed. */
  readonly children?: ComponentChildren;
}

/** A text that is typed key by key, from its first line to its last: in every mode but `hanzi`. */
export function TypedText({ target, state, listening, help, last, onEvent, say, children }: TypedTextProps) {
  const t = useT();
  const { mode, lines } = target;
  const slot = slotAt(target, state);
  const index = slot?.line ?? 0;
  const [line = [], next] = [lines[index], lines[index + 1]];
  const digits = useMemo(() => needsDigits(target), [target]);
  const longest = useMemo(() => Math.max(1, ...lines.map(({ length }) => length)), [lines]);
  const now = useMemo(() => recordOf(target, state.tally, slot), [target, slot?.line]);
  const initial = splitSyllable(slot?.target.syllable ?? '')[0];
  const isShown = mode !== 'pinyin' || help === 'full' || (help === 'initial' && (slot?.letter ?? 0) < initial.length);
  const missed = state.misses.length > 0;
  const drawPlace = useRef<DrawPlace>(null);
  const draw = (now: TypingState) => {
    const at = slotAt(target, now);
    return at?.line === slot?.line && (drawPlace.current?.(at?.char ?? 0, now.misses.length > 0) ?? false);
  };
  const label = useMemo(() => t('typing.lineOf', { line: index + 1, total: lines.length, text: textOf(line) }), [line]);
  return (
    <TypingStage
      target={target}
      state={state}
      digits={digits}
      listening={listening && slot !== undefined}
      finished={slot === undefined}
      reveal={isShown}
      label={label}
      done={index}
      total={lines.length}
      now={now}
      last={last}
      onEvent={(event) => onEvent(event, draw)}
      say={say}
    >
      {slot === undefined ? (
        children
      ) : mode === 'pinyin' ? (
        <PinyinLines
          line={line}
          next={next}
          char={slot.char}
          letter={slot.letter}
          missed={missed}
          help={help}
          longest={longest}
        />
      ) : (
        <TypingLines line={line} next={next} char={slot.char} missed={missed} drawPlace={drawPlace} />
      )}
    </TypingStage>
  );
}
