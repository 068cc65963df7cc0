import type { At } from '../exercises/authored.ts';
import type { Band, Bilingual, Skill } from './model.ts';

/** What course.yaml and skills.yaml say, with the places of what other steps may have to complain about. */

export interface ListedLesson {
  readonly slug: string;
  readonly at: At;
}

export interface UnitFacts {
  readonly slug: string;
  readonly title: Bilingual;
  readonly band: Band;
  readonly lessons: readonly ListedLesson[];
}

export interface LevelFacts {
  readonly slug: string;
  readonly title: Bilingual;
  readonly units: readonly UnitFacts[];
}

export interface PathwayLesson {
  /** `unit/lesson` inside the course; only lessons that a unit lists. */
  readonly address: string;
  readonly at: At;
}

export interface PathwayFacts {
  readonly slug: string;
  readonly title: Bilingual;
  readonly lessons: readonly PathwayLesson[];
}

export interface CourseFacts {
  readonly slug: string;
  /** `<course>/course.yaml`, relative to the content folder. */
  readonly file: string;
  readonly title: Bilingual;
  readonly summary: Bilingual;
  readonly levels: readonly LevelFacts[];
  readonly pathways: readonly PathwayFacts[];
  /** By id; empty when the course has no skills.yaml. */
  readonly skills: ReadonlyMap<string, Skill>;
}

/** The `unit/lesson` of every lesson that a course lists, in order. */
export function listedAddresses(levels: readonly LevelFacts[]): readonly string[] {
  return levels.flatMap(({ units }) => units.flatMap((unit) => unit.lessons.map(({ slug }) => `${unit.slug}/${slug}`)));
}
