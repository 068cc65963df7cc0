import type { CourseFacts, UnitFacts } from './course-facts.ts';
import { listedAddresses } from './course-facts.ts';
import { filesOf, type LessonPair } from './lesson-pair.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';
import { type Report, reporter } from './reporter.ts';

/** How many kinds a unit needs so that it doesn't tire. */
const FEWEST_KINDS = 3;

/** What a course and its lessons say about each other and doesn't fit. `pairs` are by `unit/lesson`. */
export function reportCourse(
  facts: CourseFacts,
  pairs: ReadonlyMap<string, LessonPair>,
  isRelease: boolean,
): readonly Problem[] {
  const { problems, report } = reporter(facts.file);
  for (const unit of facts.levels.flatMap(({ units }) => units)) reportUnit(unit, pairs, isRelease, report);
  const listed = listedAddresses(facts.levels);
  const inLessons = [...pairs].flatMap(([address, pair]) => reportLesson(address, pair, facts, listed));
  return [...problems, ...inLessons];
}

function reportUnit(unit: UnitFacts, pairs: ReadonlyMap<string, LessonPair>, isRelease: boolean, report: Report): void {
  const kinds = new Set<string>();
  for (const { slug, at } of unit.lessons) {
    const pair = pairs.get(`${unit.slug}/${slug}`);
    if (pair === undefined) {
      report(at, 'lesson-coming', { address: `${unit.slug}/${slug}` }, isRelease ? 'error' : 'warning');
    } else for (const { kind } of filesOf(pair)[0]?.exercises ?? []) kinds.add(kind);
  }
  const [first] = unit.lessons.filter(({ slug }) => pairs.has(`${unit.slug}/${slug}`));
  if (first === undefined || kinds.size >= FEWEST_KINDS) return;
  if (kinds.size === 0) {
    report(first.at, 'unit-no-exercises', { unit: unit.slug }, 'warning');
    return;
  }
  const params = {
    unit: unit.slug,
    count: String(kinds.size),
    kinds: [...kinds].join('\n'),
    least: String(FEWEST_KINDS),
  };
  report(first.at, 'unit-few-kinds', params, 'warning');
}

function reportLesson(
  address: string,
  pair: LessonPair,
  facts: CourseFacts,
  listed: readonly string[],
): readonly Problem[] {
  return filesOf(pair).flatMap(({ draft }, index) => {
    const { problems, report } = reporter(draft.source.file);
    const isListed = listed.includes(address);
    if (!isListed && index === 0) report({ line: 1, column: 1 }, 'lesson-unlisted', { address }, 'warning');
    for (const { value, at } of draft.frontmatter.skills) {
      if (facts.skills.has(value)) continue;
      const meant = nearest(value, facts.skills.keys());
      report(at, 'skill-unknown', { skill: value, ...(meant && { nearest: meant }) });
    }
    for (const { value, at } of draft.frontmatter.requires) {
      if (listed.includes(value) && value !== address) continue;
      const meant = nearest(
        value,
        listed.filter((other) => other !== address),
      );
      report(at, 'requires-unknown', { address: value, ...(meant && { nearest: meant }) });
    }
    return problems;
  });
}
