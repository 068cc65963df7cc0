import type { CompiledLesson } from './compile-lesson.ts';
import type { CourseFacts } from './course-facts.ts';
import { filesOf, type LessonPair } from './lesson-pair.ts';
import { type CourseIndex, type Lesson, type LessonBlock, type LessonRef, langs, otherLang } from './model.ts';

/** The course's index: what its facts list, with what the lessons' files say. `pairs` and `places` are by `unit/lesson`. */
export function courseIndex(
  facts: CourseFacts,
  pairs: ReadonlyMap<string, LessonPair>,
  places: ReadonlyMap<string, number>,
): CourseIndex {
  const { slug, title, summary, levels, pathways, skills } = facts;
  return {
    slug,
    title,
    summary,
    levels: levels.map((level) => ({
      ...level,
      units: level.units.map((unit) => ({
        ...unit,
        lessons: unit.lessons.map((lesson) => {
          const address = `${unit.slug}/${lesson.slug}`;
          const place = places.get(address);
          const ref = lessonRef(slug, unit.slug, lesson.slug, pairs.get(address) ?? {});
          return place === undefined ? ref : { ...ref, place };
        }),
      })),
    })),
    pathways: pathways.map((pathway) => ({
      ...pathway,
      lessons: pathway.lessons.map(({ address }) => `${slug}/${address}`),
    })),
    skills: [...skills.values()],
  };
}

function lessonRef(course: string, unit: string, slug: string, pair: LessonPair): LessonRef {
  const address = `${course}/${unit}/${slug}`;
  const [main] = filesOf(pair);
  const [zh, en] = [pair.zh?.lesson, pair.en?.lesson];
  return {
    address,
    slug,
    unit,
    state: main === undefined ? 'coming' : 'ready',
    langs: langs.filter((lang) => pair[lang] !== undefined),
    title: { ...(zh && { zh: zh.title }), ...(en && { en: en.title }) },
    goals: { ...(zh && { zh: zh.goals }), ...(en && { en: en.goals }) },
    minutes: main?.lesson.minutes ?? 0,
    skills: main?.lesson.skills ?? [],
    requires: main?.lesson.requires ?? [],
    exercises: (main?.exercises ?? []).map(({ id, kind, revision, optional }) => ({
      id: `${address}#${id}`,
      kind,
      revision,
      optional,
    })),
  };
}

const linked = new WeakMap<CompiledLesson, { readonly other: CompiledLesson | undefined; readonly lesson: Lesson }>();

/** The lesson with what the other language's file knows. The same files give the same object, so that changes show. */
export function linkLesson(file: CompiledLesson, pair: LessonPair): Lesson {
  const other = pair[otherLang(file.lesson.lang)];
  const known = linked.get(file);
  if (known !== undefined && known.other === other) return known.lesson;
  const lesson = other === undefined ? file.lesson : withOther(file.lesson, other.lesson);
  linked.set(file, { other, lesson });
  return lesson;
}

function withOther(lesson: Lesson, other: Lesson): Lesson {
  const otherWords = other.blocks.filter((block) => block.type === 'words');
  let place = 0;
  const blocks = lesson.blocks.map((block): LessonBlock => {
    if (block.type !== 'words') return block;
    const others = otherWords[place]?.cards ?? [];
    place += 1;
    return { type: 'words', cards: block.cards.map((card, index) => ({ ...card, other: others[index] })) };
  });
  return { ...lesson, otherTitle: other.title, blocks };
}
