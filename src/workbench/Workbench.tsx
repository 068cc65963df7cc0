import { useEffect, useState } from 'preact/hooks';
import { ExerciseHost } from '../exercises/ExerciseHost.tsx';
import type { Kind } from '../exercises/exercise.ts';
import type { ExerciseBase, Sample } from '../exercises/kind.ts';
import { type AnyKind, loadKind } from '../exercises/views.ts';
import { en } from '../i18n/en.ts';
import { translator } from '../i18n/t.ts';
import { zh } from '../i18n/zh.ts';
import { Words } from '../ui/context.ts';
import { allSamples } from './all-samples.ts';
import { type Look, readLook, Switches } from './Switches.tsx';
import { type StateName, sessionIn, stateNames } from './states.ts';
import './workbench.css';

/** Every kind in every state, for whoever draws or mends a view. */
export function Workbench() {
  const [look, setLook] = useState<Look>(() => readLook(location.search));
  useEffect(() => {
    const root = document.documentElement;
    root.lang = look.lang === 'zh' ? 'zh-CN' : 'en';
    root.dataset.theme = look.theme;
    root.dataset.level = look.level;
    root.dataset.pinyin = look.pinyin;
    history.replaceState(null, '', `?${new URLSearchParams({ ...look })}`);
  }, [look]);
  if (look.bare === 'yes') return <Kinds look={look} />;
  return (
    <>
      <Switches look={look} onChange={setLook} />
      {look.width === 'all' ? <Kinds look={look} /> : <Framed look={look} />}
    </>
  );
}

/** A frame has a viewport of its own, so that narrow layouts are the real ones. */
function Framed({ look }: { readonly look: Look }) {
  const address = `?${new URLSearchParams({ ...look, width: 'all', bare: 'yes' })}`;
  return <iframe class="workbench-frame" title="narrow" width={look.width} src={address} key={address} />;
}

function Kinds({ look }: { readonly look: Look }) {
  const kinds = (Object.keys(allSamples) as readonly Kind[]).filter(
    (kind) => look.kind === 'all' || look.kind === kind,
  );
  return (
    <Words.Provider value={translator(look.lang === 'zh' ? zh : en)}>
      <main class="workbench" key={look.lang}>
        {kinds.map((kind) => (
          <KindOf key={kind} kind={kind} only={look.state} />
        ))}
      </main>
    </Words.Provider>
  );
}

function KindOf({ kind, only }: { readonly kind: Kind; readonly only: string }) {
  const [parts, setParts] = useState<AnyKind | undefined>();
  useEffect(() => {
    loadKind(kind).then(setParts);
  }, [kind]);
  if (!parts) return null;
  return (
    <>
      {allSamples[kind].map((sample) =>
        stateNames
          .filter((name) => only === 'all' || only === name)
          .map((name) => <Case key={sample.name + name} kind={kind} sample={sample} name={name} parts={parts} />),
      )}
    </>
  );
}

interface CaseProps {
  readonly kind: Kind;
  readonly sample: Sample<ExerciseBase, unknown>;
  readonly name: StateName;
  readonly parts: AnyKind;
}

function Case({ kind, sample, name, parts }: CaseProps) {
  const { View, engine } = parts;
  const session = sessionIn(name, engine, sample);
  if (!session) return null;
  const id = `${sample.exercise.id}-${name}`;
  return (
    <>
      <h2 class="workbench-case">
        {kind} · {sample.name} · {name}
      </h2>
      <section class="exercise" data-exercise={id} data-kind={kind} data-state={session.phase} aria-label={id}>
        <ExerciseHost
          exercise={{ ...sample.exercise, id }}
          engine={engine}
          View={name === 'broken' ? Broken : View}
          session={session}
          versions={kind === 'think' ? EARLIER : []}
          savedNote={() => '✓'}
        />
      </section>
    </>
  );
}

const EARLIER = [
  { at: Date.UTC(2026, 10, 20, 1, 5), content: { text: '爸爸，有人要验证码，别给他。', ticks: [] } },
  { at: Date.UTC(2026, 10, 13, 1, 5), content: { text: '妈妈，小心。', ticks: [] } },
];

function Broken(): never {
  throw new Error('A view that broke, for the workbench.');
}
