import type { Skill } from '../../course/model.ts';
import type { SkillProgress } from '../skills.ts';
import type { PupilReport } from './pupil-report.ts';

/** What a certificate says of one child: skills with the evidence for each, never a mark. */
export interface Certificate {
  readonly skills: readonly CertifiedSkill[];
  readonly lessonsDone: number;
  readonly answers: number;
  /** How many of them were made by two at one computer. */
  readonly together: number;
  /** Minutes worked, rounded; at least one if anything was answered. */
  readonly minutes: number;
}

export interface CertifiedSkill {
  readonly skill: Skill;
  /** Exercises passed by hand, and how many of them at the first try. */
  readonly passed: number;
  readonly firstTry: number;
  /** More that only a save code speaks for. */
  readonly fromCode: number;
}

/** The certificate of a child; undefined: there is no skill yet that they have shown with their own hands. */
export function certificate({ skills, progress, answers, together, workedMs }: PupilReport): Certificate | undefined {
  const shown = skills.filter(({ state }) => state === 'shown').map(certified);
  const proven = shown.filter(({ passed }) => passed > 0);
  if (proven.length === 0) return undefined;
  const lessonsDone = [...progress.lessons.values()].filter(({ state }) => state === 'done').length;
  return { skills: proven, lessonsDone, answers, together, minutes: Math.max(1, Math.round(workedMs / 60_000)) };
}

const certified = ({ skill, passed, firstTry, fromCode }: SkillProgress): CertifiedSkill => ({
  skill,
  passed: passed - fromCode,
  firstTry,
  fromCode,
});
