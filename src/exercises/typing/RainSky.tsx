import type { RainState } from '../../typing/practice/rain.ts';
import { splitSyllable } from '../../typing/syllables.ts';
import type { TargetChar, TypingTarget } from '../../typing/target.ts';
import css from './RainSky.module.css';
import type { TypingHelp } from './schema.ts';

interface RainSkyProps {
  readonly drops: readonly TypingTarget[];
  readonly rain: RainState | null;
  readonly help: TypingHelp;
  /** The drop to type next, and whether any of it is typed. */
  readonly aim: number | undefined;
  readonly begun: boolean;
}

/** The sky, with what falls. */
export function RainSky({ drops, rain, help, aim, begun }: RainSkyProps) {
  return (
    <div class={css.sky} aria-hidden="true">
      {rain?.falling.map(({ item, height, lane }) => (
        <div
          key={item}
          class={css.drop}
          data-lane={lane}
          data-aim={item === aim}
          style={`transform: translateY(${(height * 100).toFixed(2)}%)`}
        >
          <span class={css.word}>
            {drops[item]?.lines[0]?.map((char, at) => (
              <Character
                key={at}
                char={char}
                help={help}
                typed={begun && item === aim && at < rain.typing.char}
                letters={begun && item === aim && at === rain.typing.char ? rain.typing.letter : 0}
              />
            ))}
          </span>
        </div>
      ))}
    </div>
  );
}

interface CharacterProps {
  readonly char: TargetChar;
  readonly help: TypingHelp;
  readonly typed: boolean;
  /** Letters of its syllable typed so far. */
  readonly letters: number;
}

function Character({ char, help, typed, letters }: CharacterProps) {
  const { text, syllable, pinyin } = char;
  const initial = splitSyllable(syllable ?? '')[0];
  const whole = pinyin ?? syllable ?? '';
  const least = help === 'full' ? whole.length : help === 'initial' ? initial.length : 0;
  return (
    <span class={css.character} data-typed={typed}>
      {syllable !== undefined && (
        <span class={css.syllable}>
          <span class={css.letters}>{whole.slice(0, letters)}</span>
          {whole.slice(letters, Math.max(least, letters))}
        </span>
      )}
      {text}
    </span>
  );
}
