import { isRecord, isString } from '../../core/json.ts';
import { useT } from '../../ui/context.ts';
import { showTime } from '../../ui/show-time.ts';
import css from './ThinkView.module.css';

interface OwnVersionsProps {
  /** Newest first. */
  readonly versions: readonly { readonly at: number; readonly content: unknown }[];
  /** What a version that was brought back replaced. */
  readonly replaced: string | undefined;
  /** What stands in the field now. */
  readonly now: string;
  readonly onBring: (text: string) => void;
}

/** What the child wrote before, each to be brought back; folded up until asked for. */
export function OwnVersions({ versions, replaced, now, onBring }: OwnVersionsProps) {
  const t = useT();
  const kept = versions.flatMap(({ at, content }) => {
    const text = textOf(content);
    return text === undefined ? [] : [{ name: t('think.version', { when: showTime(at) }), text }];
  });
  const all = replaced === undefined ? kept : [{ name: t('think.replaced'), text: replaced }, ...kept];
  const others = all.filter(({ text }) => text !== now);
  if (others.length === 0) return null;
  return (
    <details class={css.versions}>
      <summary>{t('think.versions')}</summary>
      <ul>
        {others.map(({ name, text }) => (
          <li key={name}>
            <span class="quiet">{name}</span>
            <p>{text}</p>
            <button type="button" class="plain" onClick={() => onBring(text)}>
              {t('think.bring')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** A work's content is the answer as it was submitted: the text, alone or with its ticks. */
function textOf(content: unknown): string | undefined {
  const text = isRecord(content) ? content.text : content;
  return isString(text) && text.trim() !== '' ? text : undefined;
}
