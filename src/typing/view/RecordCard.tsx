import type { Translate } from '../../i18n/t.ts';
import { useT } from '../../ui/context.ts';
import type { Tally } from '../tally.ts';
import { keyOf } from '../us-keyboard.ts';
import { Emphasis } from './Emphasis.tsx';
import { fingerWords, keyName } from './key-words.ts';
import css from './RecordCard.module.css';
import { showCount, showShare } from './show-number.ts';
import { speedKey } from './speed-key.ts';
import { toPractise } from './to-practise.ts';
import type { TypingRecord } from './typing-record.ts';
import { VALUE } from './words-around.ts';

interface RecordCardProps {
  readonly tally: Tally;
  readonly now: TypingRecord;
  /** One's own record of the same text, or kind of text, before this one. */
  readonly last: TypingRecord | undefined;
  /** The accuracy that was asked for and not reached. */
  readonly goal?: number | undefined;
}

/** How it went, beside one's own last time, and the one thing to practise next. Never a judgement. */
export function RecordCard({ tally, now, last, goal }: RecordCardProps) {
  const t = useT();
  // A text that was passed on another machine leaves no counts here.
  const isOwn = tally.activeMs > 0;
  return (
    <div class={css.record}>
      <dl class={css.rows}>
        {isOwn && <Row name={t('typing.record.title')} record={now} large />}
        {last && <Row name={t('typing.record.lastTime')} record={last} />}
      </dl>
      <div class={css.words}>
        {isOwn && (
          <p class={css.step}>
            {goal === undefined ? comparison(t, now, last) : t('typing.record.goal', { share: showShare(goal) })}
          </p>
        )}
        {isOwn && <p>{practiceWords(t, tally)}</p>}
      </div>
    </div>
  );
}

interface RowProps {
  readonly name: string;
  readonly record: TypingRecord;
  readonly large?: boolean;
}

function Row({ name, record: { accuracy, speed, unit }, large = false }: RowProps) {
  const t = useT();
  return (
    <div class={css.row} data-large={large}>
      <dt>{name}</dt>
      <dd>
        {accuracy !== null && (
          <Emphasis sentence={t('typing.accuracy', { share: VALUE })} value={showShare(accuracy)} />
        )}
      </dd>
      <dd>{speed !== null && <Emphasis sentence={t(speedKey(unit), { count: VALUE })} value={showCount(speed)} />}</dd>
    </div>
  );
}

/** What went better than last time; where nothing did, nothing is said. */
function comparison(t: Translate, now: TypingRecord, last: TypingRecord | undefined): string {
  if (last === undefined) return t('typing.record.first');
  const faster = Math.round(now.speed ?? 0) - Math.round(last.speed ?? 0);
  const surer = Math.round((now.accuracy ?? 0) * 100) - Math.round((last.accuracy ?? 0) * 100);
  if (surer > 0 && surer >= faster) return t('typing.record.surer', { count: showCount(surer) });
  return faster > 0 ? t('typing.record.faster', { count: showCount(faster) }) : '';
}

function practiceWords(t: Translate, tally: Tally): string {
  const thing = toPractise(tally);
  if (thing === undefined) return t('typing.practise.look');
  if (thing.type === 'homophone') return t('typing.practise.homophone');
  if (thing.type === 'key') {
    const code = keyOf(thing.key)?.code ?? '';
    return t('typing.practise.key', { key: keyName(t, thing.key), finger: fingerWords(t, code) });
  }
  const [expected, pressed] = [keyName(t, thing.expected), keyName(t, thing.pressed)];
  const isKey = keyOf(thing.expected) !== undefined;
  return t(isKey ? 'typing.practise.confusion' : 'typing.practise.character', { expected, pressed });
}
