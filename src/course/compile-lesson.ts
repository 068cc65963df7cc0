import type { Json } from '../core/json.ts';
import type { At } from '../exercises/authored.ts';
import type { Kind } from '../exercises/exercise.ts';
import type { Html } from '../exercises/kind.ts';
import { authoredBox } from './authored-box.ts';
import { type Supplier, suppliesFor } from './box-supplies.ts';
import { compileExercise } from './compile-exercise.ts';
import { blocksToHtml } from './html.ts';
import type { ExerciseDraft, LessonDraft, Parsed, ParsedLesson, PlainDraft } from './lesson-draft.ts';
import { type LessonHtml, lessonHtml, type PartStyle, type Picture } from './lesson-html.ts';
import { addressOf } from './lesson-source.ts';
import type { LessonSurroundings } from './lesson-surroundings.ts';
import type { Band, Lesson, LessonBlock, PlanAnswer } from './model.ts';
import { pinyinOf, withoutOverrides } from './pinyin.ts';
import { planLines } from './plan-lines.ts';
import type { Problem } from './problem.ts';
import { reportEmptyBox, reportEmptyParts } from './report-empty.ts';
import { reportQuality } from './report-quality.ts';
import { reportNoReasons } from './report-reasons.ts';
import { type Report, reporter } from './reporter.ts';
import { plainText, type TextToHtml, textWriter } from './ruby.ts';
import { wordCards } from './word-cards.ts';

/** What the other language's file must agree with, and where to say so if it doesn't. */
export interface ExerciseFact {
  /** The short one; a working one while it is missing. */
  readonly id: string;
  readonly isNamed: boolean;
  readonly idAt: At;
  readonly kind: Kind;
  readonly at: At;
  readonly optional: boolean;
  readonly revision: string;
  /** What grading depends on; undefined if the exercise couldn't be compiled. */
  readonly grading: Json | undefined;
}

/** One file's lesson: everything that its own text says. What needs the other language is added by linking. */
export interface CompiledLesson {
  readonly draft: LessonDraft;
  readonly lesson: Lesson;
  readonly exercises: readonly ExerciseFact[];
  readonly pictures: readonly Picture[];
  /** Parsing's problems included. */
  readonly problems: readonly Problem[];
}

const PINYIN_BY_BAND: Readonly<Record<Band, Lesson['pinyin']>> = { '3-4': 'all', '5-6': 'new', '7-8': 'none' };

/** Gives a lesson's parts their meaning: prose to HTML, boxes to exercises that are proven, teacher's boxes to a plan. */
export function compileLesson(parsed: ParsedLesson, surroundings: LessonSurroundings): CompiledLesson {
  const draft = withoutMarkdown(parsed);
  const { source } = draft;
  const { problems, report } = reporter(source.file);
  const pinyin = pinyinMode(draft, surroundings.band);
  const text = textWriter(
    pinyin,
    draft.frontmatter.words.map(({ zh }) => zh),
  );
  const html = lessonHtml(source, surroundings, report);
  const supplier = { words: draft.frontmatter.words, material: surroundings.material };
  const parts = compileParts(parsed, html, text, supplier, report);
  reportQuality(parsed, surroundings.band, report);
  return {
    draft,
    lesson: lessonOf(draft, pinyin, text, parts),
    exercises: parts.facts,
    pictures: [...html.pictures.values()],
    problems: [...draft.problems, ...problems],
  };
}

const withoutMarkdown = (parsed: ParsedLesson): LessonDraft => ({
  ...parsed,
  blocks: parsed.blocks.map(({ passage, ...block }) => block),
});

const pinyinMode = ({ source, frontmatter }: LessonDraft, band: Band): Lesson['pinyin'] =>
  source.lang === 'zh' ? (frontmatter.pinyin ?? PINYIN_BY_BAND[band]) : 'none';

interface LessonParts {
  readonly blocks: LessonBlock[];
  readonly facts: ExerciseFact[];
  readonly answers: PlanAnswer[];
  readonly teacher: Html[];
  readonly paper: Html[];
}

function lessonOf(draft: LessonDraft, pinyin: Lesson['pinyin'], text: TextToHtml, parts: LessonParts): Lesson {
  const { source, frontmatter } = draft;
  const { title, minutes, goals, skills, requires, words, materials } = frontmatter;
  return {
    address: addressOf(source),
    course: source.course,
    unit: source.unit,
    slug: source.slug,
    lang: source.lang,
    title: withoutOverrides(title.value),
    titleHtml: text(title.value),
    minutes,
    goals: goals.map(withoutOverrides),
    goalsHtml: goals.map(text),
    pinyin,
    skills: skills.map(({ value }) => value),
    requires: requires.map(({ value }) => `${source.course}/${value}`),
    blocks: parts.blocks,
    plan: {
      teacher: parts.teacher,
      paper: parts.paper,
      answers: parts.answers,
      materials: materials.map(withoutOverrides),
      words: words.map(({ zh, en }) => ({ zh: withoutOverrides(zh), pinyin: pinyinOf(zh), en })),
    },
  };
}

function compileParts(
  draft: ParsedLesson,
  html: LessonHtml,
  text: TextToHtml,
  supplier: Supplier,
  report: Report,
): LessonParts {
  const parts: LessonParts = { blocks: [], facts: [], answers: [], teacher: [], paper: [] };
  const styled = (how: Partial<PartStyle> = {}): PartStyle => ({
    text,
    keepsBreaks: false,
    isFar: parts.facts.length > 0,
    ...how,
  });
  const lesson = addressOf(draft.source);
  for (const block of draft.blocks) {
    const context = html.context(block.passage, styled());
    if (block.type === 'exercise') addExercise(block, lesson);
    else if (block.type === 'plain') addPlain(block);
    else parts.blocks.push({ type: 'prose', html: blocksToHtml(block.passage.nodes, context) });
  }

  function addPlain(block: Parsed<PlainDraft>): void {
    const { name, passage } = block;
    reportEmptyBox(block, report);
    if (name === 'teacher' || name === 'paper') {
      parts[name].push(...planLines(passage, html.context(passage, styled({ text: plainText, keepsBreaks: true }))));
    } else if (name === 'words') {
      parts.blocks.push({ type: 'words', cards: wordCards(passage, html.context(passage, styled()), report) });
    } else {
      const context = html.context(passage, styled({ keepsBreaks: name === 'story' }));
      parts.blocks.push({ type: name, html: blocksToHtml(passage.nodes, context) });
    }
  }

  function addExercise(block: Parsed<ExerciseDraft>, address: string): void {
    const { at, kind, optional, isWhole, workingId } = block;
    const written = authoredBox(block, `${address}#${workingId}`, html.context(block.passage, styled()), report);
    const box = { ...written, ...suppliesFor(written, supplier) };
    reportNoReasons(box, report);
    // What stands in a box that isn't closed may belong behind it: its parts aren't judged.
    const compiled = isWhole ? compileExercise(box, kind, report) : undefined;
    if (compiled) reportEmptyParts(box, report);
    const revision = compiled?.exercise.revision ?? '';
    parts.facts.push({
      id: workingId,
      isNamed: block.id !== undefined,
      idAt: block.idAt,
      kind,
      at,
      optional,
      revision,
      grading: compiled?.grading,
    });
    if (compiled === undefined) return;
    const { id, prompt } = compiled.exercise;
    parts.blocks.push({ type: 'exercise', exercise: compiled.exercise });
    parts.answers.push({ id, kind, optional, prompt, lines: compiled.explanation });
  }

  return parts;
}
