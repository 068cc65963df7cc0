import { useMemo } from 'preact/hooks';
import { splitSyllable } from '../syllables.ts';
import type { TargetChar, TargetLine } from '../target.ts';
import css from './PinyinLines.module.css';
import { textOf } from './TypingLines.tsx';

/** How much of a syllable is shown before it is typed. */
type Help = 'full' | 'initial' | 'none';

interface PinyinLinesProps {
  readonly line: TargetLine;
  readonly next: TargetLine | undefined;
  readonly char: number;
  /** Letters of the syllable typed so far. */
  readonly letter: number;
  readonly missed: boolean;
  readonly help: Help;
  /** The number of characters of the text's longest line: it sets their size. */
  readonly longest: number;
}

/**
 * A line of Chinese characters with their syllables above, and the line after it. While the letters of one syllable are
 * typed only its own cell is drawn anew.
 */
export function PinyinLines({ line, next, char, letter, missed, help, longest }: PinyinLinesProps) {
  const done = useMemo(
    () => line.slice(0, char).map((each, at) => <Cell key={at} char={each} state="done" help="full" />),
    [line, char],
  );
  const rest = useMemo(
    () => line.slice(char + 1).map((each, at) => <Cell key={char + 1 + at} char={each} state="rest" help={help} />),
    [line, char, help],
  );
  const now = line[char];
  return (
    <div class={css.lines} style={`--cells:${longest}`} aria-hidden="true">
      <p class={css.line}>
        {done}
        {now && (
          <span key={char} class={css.cell} data-state="now" data-missed={missed}>
            <NowSyllable char={now} letter={letter} missed={missed} help={help} />
            <span class={css.character}>{now.text}</span>
          </span>
        )}
        {rest}
      </p>
      <p class={css.next}>{next ? textOf(next) : ''}</p>
    </div>
  );
}

interface CellProps {
  readonly char: TargetChar;
  readonly state: 'done' | 'rest';
  readonly help: Help;
}

function Cell({ char, state, help }: CellProps) {
  return (
    <span class={css.cell} data-state={state}>
      <span class={css.syllable}>{shownSyllable(char, help)}</span>
      <span class={css.character}>{char.text}</span>
    </span>
  );
}

function shownSyllable(char: TargetChar, help: Help): string {
  if (help === 'none') return '';
  return help === 'full' ? written(char) : initialOf(char);
}

/** As the child reads it at school, with its tone; one written letter for each typed one. */
const written = ({ pinyin, syllable = '' }: TargetChar): string =>
  pinyin && Array.from(pinyin).length === syllable.length ? pinyin : syllable;

const initialOf = ({ syllable = '' }: TargetChar): string => splitSyllable(syllable)[0];

interface NowSyllableProps {
  readonly char: TargetChar;
  readonly letter: number;
  readonly missed: boolean;
  readonly help: Help;
}

/** The syllable being typed. After a miss it is shown whole, its initial and its final apart. */
function NowSyllable({ char, letter, missed, help }: NowSyllableProps) {
  const letters = Array.from(written(char));
  const initial = Array.from(initialOf(char)).length;
  const shown = missed || help === 'full' ? letters.length : help === 'initial' ? Math.max(initial, letter) : letter;
  const run = (from: number, to: number) => <Letters letters={letters} from={from} to={to} at={letter} shown={shown} />;
  if (!missed) return <span class={css.syllable}>{run(0, letters.length)}</span>;
  return (
    <span class={css.syllable} data-split="true">
      <span class={css.initial}>{run(0, initial)}</span>
      <span class={css.final}>{run(initial, letters.length)}</span>
    </span>
  );
}

interface LettersProps {
  readonly letters: readonly string[];
  readonly from: number;
  readonly to: number;
  /** The letter that comes next. */
  readonly at: number;
  /** How many are shown; a dot stands for each other. */
  readonly shown: number;
}

function Letters({ letters, from, to, at, shown }: LettersProps) {
  const text = (start: number, end: number) =>
    letters
      .slice(Math.max(from, start), Math.max(from, Math.min(to, end)))
      .map((letter, index) => (Math.max(from, start) + index < shown ? letter : '·'))
      .join('');
  return (
    <>
      <span class={css.typed}>{text(0, at)}</span>
      {at >= from && at < to && <span class={css.letter}>{text(at, at + 1)}</span>}
      {text(at + 1, letters.length)}
    </>
  );
}
