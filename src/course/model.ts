import type { Exercise } from '../exercises/exercise.ts';
import type { ExerciseId, Explanation, Html } from '../exercises/kind.ts';

/** The compiled course as types: what the page may know. */

export type Lang = 'zh' | 'en';
export const langs: readonly Lang[] = ['zh', 'en'];
export const otherLang = (lang: Lang): Lang => (lang === 'zh' ? 'en' : 'zh');

export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** The reading band of a unit: Chinese school grades. */
export type Band = '3-4' | '5-6' | '7-8';

/** What progress and the map need of an exercise. */
export interface ExerciseRef {
  readonly id: ExerciseId;
  readonly kind: string;
  readonly revision: string;
  readonly optional: boolean;
}

/** What the map and progress need of a lesson. */
export interface LessonRef {
  /** `<course>/<unit>/<lesson>` */
  readonly address: string;
  readonly slug: string;
  readonly unit: string;
  /** `coming`: listed, but no file yet. */
  readonly state: 'ready' | 'coming';
  /** The languages it exists in; empty while coming. */
  readonly langs: readonly Lang[];
  readonly title: Partial<Bilingual>;
  readonly goals: { readonly zh?: readonly string[] | undefined; readonly en?: readonly string[] | undefined };
  readonly minutes: number;
  readonly skills: readonly string[];
  readonly requires: readonly string[];
  readonly exercises: readonly ExerciseRef[];
  /** Its number for ever, which save codes name it by; undefined in a course without a ledger of places. */
  readonly place?: number | undefined;
}

export interface Unit {
  readonly slug: string;
  readonly title: Bilingual;
  readonly band: Band;
  readonly lessons: readonly LessonRef[];
}

export interface Level {
  readonly slug: string;
  readonly title: Bilingual;
  readonly units: readonly Unit[];
}

export interface Pathway {
  readonly slug: string;
  readonly title: Bilingual;
  /** Lesson addresses, in order. */
  readonly lessons: readonly string[];
}

export interface Skill {
  readonly id: string;
  readonly title: Bilingual;
  /** DigComp or DLGF competence, such as `4.1`. */
  readonly area: string;
}

/** The whole course without its lessons' texts: titles, order, ids. */
export interface CourseIndex {
  readonly slug: string;
  readonly title: Bilingual;
  readonly summary: Bilingual;
  readonly levels: readonly Level[];
  readonly pathways: readonly Pathway[];
  readonly skills: readonly Skill[];
}

export interface WordCard {
  readonly word: Html;
  readonly meaning: Html;
  /** The same card in the other language. */
  readonly other?: { readonly word: Html; readonly meaning: Html } | undefined;
}

/** A lesson's page, top to bottom. */
export type LessonBlock =
  | { readonly type: 'prose' | 'tip' | 'story' | 'pause'; readonly html: Html }
  | { readonly type: 'words'; readonly cards: readonly WordCard[] }
  | { readonly type: 'exercise'; readonly exercise: Exercise };

/** One exercise's answers for the volunteer's plan. */
export interface PlanAnswer {
  readonly id: ExerciseId;
  readonly kind: string;
  readonly optional: boolean;
  readonly prompt: Html;
  readonly lines: readonly Explanation[];
}

/** What the volunteer's page says; never on the child's. */
export interface LessonPlan {
  readonly teacher: readonly Html[];
  readonly paper: readonly Html[];
  readonly answers: readonly PlanAnswer[];
  readonly materials: readonly string[];
  /** Chinese, pinyin, English. */
  readonly words: readonly { readonly zh: string; readonly pinyin: string; readonly en: string }[];
}

/** One lesson in one language. */
export interface Lesson {
  /** `<course>/<unit>/<lesson>` */
  readonly address: string;
  readonly course: string;
  readonly unit: string;
  readonly slug: string;
  readonly lang: Lang;
  readonly title: string;
  readonly titleHtml: Html;
  /** The title in the other language, where that exists. */
  readonly otherTitle?: string | undefined;
  readonly minutes: number;
  readonly goals: readonly string[];
  /** The goals with pinyin, where the lesson wants it. */
  readonly goalsHtml: readonly Html[];
  readonly pinyin: 'all' | 'new' | 'none';
  readonly skills: readonly string[];
  readonly requires: readonly string[];
  readonly blocks: readonly LessonBlock[];
  readonly plan: LessonPlan;
}

/** All lessons of a course in their order, flattened. */
export function lessonsOf(course: CourseIndex): readonly LessonRef[] {
  return course.levels.flatMap((level) => level.units.flatMap((unit) => unit.lessons));
}
