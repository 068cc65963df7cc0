import type { ComponentChildren } from 'preact';
import type { PlainKey, Translate } from '../../i18n/t.ts';
import { useT } from '../../ui/context.ts';
import { Icon } from '../../ui/Icon.tsx';
import { showTime } from '../../ui/show-time.ts';
import { judgeMachine, verdictOf } from './judge-machine.ts';
import type { Line, LineState } from './line.ts';
import type { MachineFacts } from './machine-facts.ts';

interface CardProps {
  readonly facts: MachineFacts;
  /** What the machine is called; empty: nothing. */
  readonly name: string;
  /** Goes into the line about Chinese input. */
  readonly imeField: ComponentChildren;
  /** Goes into the line about files. */
  readonly mend: ComponentChildren;
}

/** The card of one machine: may class begin, and what stands in the way. */
export function PreflightCard({ facts, name, imeField, mend }: CardProps) {
  const t = useT();
  const lines = judgeMachine(facts, t);
  const verdict = verdictOf(lines);
  return (
    <article class="check-card">
      <header>
        <h2>{name || t('check.unnamed')}</h2>
        <p
          class="check-verdict"
          role="status"
          data-verdict={verdict === 0 ? 'ready' : verdict === 'wait' ? 'wait' : 'look'}
        >
          {verdictText(t, verdict)}
        </p>
        <p class="quiet">
          {t('check.stamp', {
            day: showTime(facts.clock.now),
            version: document.documentElement.dataset.version ?? '',
          })}
        </p>
      </header>
      <ul>
        {lines.map((line) => (
          <CheckLine key={line.id} line={line}>
            {line.id === 'ime' && imeField}
            {line.id === 'files' && mend}
          </CheckLine>
        ))}
      </ul>
    </article>
  );
}

function verdictText(t: Translate, verdict: 'wait' | number): string {
  if (verdict === 'wait') return t('check.waiting');
  return verdict === 0 ? t('check.ready') : t('check.lookFirst', { count: verdict });
}

const STATES: Readonly<Record<LineState, PlainKey>> = {
  good: 'check.good',
  bad: 'check.bad',
  look: 'check.look',
  info: 'check.info',
  wait: 'check.waiting',
};

function CheckLine({ line, children }: { readonly line: Line; readonly children: ComponentChildren }) {
  const t = useT();
  const { id, state, label, text, todo } = line;
  return (
    <li data-line={id} data-state={state}>
      <b>{label}</b>
      <span class="check-state">
        {state === 'good' && <Icon name="tick" size={16} />}
        {t(STATES[state])}
      </span>
      <div>
        {text}
        {todo && <p class="check-todo">{todo}</p>}
        {children}
      </div>
    </li>
  );
}
