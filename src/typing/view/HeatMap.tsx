import { useT } from '../../ui/context.ts';
import { keyAccuracy } from '../metrics.ts';
import type { Tally } from '../tally.ts';
import { keyOf, type UsKey, usKeyboard } from '../us-keyboard.ts';
import css from './HeatMap.module.css';
import { keyName } from './key-words.ts';
import { boxOf, KEY_HEIGHT, KEYBOARD_WIDTH, ROW_HEIGHT } from './keyboard-layout.ts';
import { NumberTable } from './NumberTable.tsx';
import { showCount } from './show-number.ts';

/** What is known of a character. */
interface CharHeat {
  readonly char: string;
  readonly hits: number;
  readonly misses: number;
}

/** From this share of places missed at first on, a key is this hot. */
const HEATS = [0.05, 0.12, 0.25] as const;

const SPACE_ROW = 4;

/** The keyboard, darker and with more dots where more was missed; below it the same as a table. */
export function HeatMap({ tally }: { readonly tally: Tally }) {
  const t = useT();
  const heats = heatsOf(tally);
  const byCode = heatsByCode(heats);
  const height = SPACE_ROW * ROW_HEIGHT + KEY_HEIGHT;
  return (
    <figure class={css.heat}>
      <figcaption>{t('typing.heat.title')}</figcaption>
      <svg viewBox={`-1 -1 ${KEYBOARD_WIDTH + 2} ${height + 2}`} aria-hidden="true" focusable="false">
        {usKeyboard
          .filter(({ row, code }) => row < SPACE_ROW || code === 'Space')
          .map((key) => (
            <HeatKey key={key.code} cap={key} heat={byCode.get(key.code)} />
          ))}
      </svg>
      {heats.length === 0 ? <p class="quiet">{t('typing.heat.none')}</p> : <p class="quiet">{t('typing.heat.more')}</p>}
      {heats.length > 0 && <HeatTable heats={heats} />}
    </figure>
  );
}

/** `heat`: 0 for a key known well, to 3 for one that needs practice most; undefined where nothing is known. */
function HeatKey({ cap, heat }: { readonly cap: UsKey; readonly heat: number | undefined }) {
  const { x, y, width } = boxOf(cap, 0);
  const middle = width / 2;
  const level = heat ?? 0;
  return (
    <g class={css.key} data-heat={heat ?? 'none'} transform={`translate(${x} ${y})`}>
      <rect width={width} height={KEY_HEIGHT} rx="6" />
      <text x={middle} y="29">
        {cap.plain?.toUpperCase()}
      </text>
      {Array.from({ length: level }, (_, at) => (
        <circle key={at} cx={middle + (at - (level - 1) / 2) * 10} cy="41" r="3" />
      ))}
    </g>
  );
}

function HeatTable({ heats }: { readonly heats: readonly CharHeat[] }) {
  const t = useT();
  return (
    <NumberTable
      heads={[t('typing.heat.key'), t('typing.heat.hits'), t('typing.heat.missed')]}
      rows={heats.map(({ char, hits, misses }) => [
        /^[A-Z]$/.test(char) ? `Shift ${char}` : keyName(t, char),
        showCount(hits),
        showCount(misses),
      ])}
    />
  );
}

/** Every character that was asked for, the one that needs practice most first. */
const heatsOf = ({ keys }: Tally): readonly CharHeat[] =>
  Object.entries(keys)
    .map(([char, [hits, misses]]) => ({ char, hits, misses }))
    .sort((a, b) => shareOf(b) - shareOf(a) || b.misses - a.misses);

/** Places missed at first / places. */
const shareOf = ({ hits, misses }: Omit<CharHeat, 'char'>): number => 1 - (keyAccuracy([hits, misses, 0, 0]) ?? 1);

/** How hot each key is, its characters with and without Shift together. */
function heatsByCode(heats: readonly CharHeat[]): ReadonlyMap<string, number> {
  const sums = new Map<string, Omit<CharHeat, 'char'>>();
  for (const { char, hits, misses } of heats) {
    const code = keyOf(char)?.code ?? '';
    const sum = sums.get(code) ?? { hits: 0, misses: 0 };
    sums.set(code, { hits: sum.hits + hits, misses: sum.misses + misses });
  }
  return new Map([...sums].map(([code, sum]) => [code, HEATS.filter((from) => shareOf(sum) >= from).length]));
}
