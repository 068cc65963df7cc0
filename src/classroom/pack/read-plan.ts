import type { Lang, LessonRef } from '../../course/model.ts';
import { readPage } from '../read-page.ts';

/** A lesson's plan as our own build has printed it: its parts as nodes, which are put on sheets as they are. */
export interface PlanParts {
  readonly address: string;
  readonly plan: Element;
  readonly title: Element;
  readonly goals: readonly Element[];
  readonly words: readonly Element[];
  readonly answers: Element | undefined;
  /** The prompts of exercises that ask for one's own words. */
  readonly questions: readonly Element[];
  readonly foot: Element | undefined;
}

/** Reads a lesson's plan page; undefined if it can't be had or holds no plan. Nothing in it runs. */
export async function readPlan(lesson: LessonRef, lang: Lang): Promise<PlanParts | undefined> {
  const readable = lesson.langs.includes(lang) ? lang : lesson.langs[0];
  const page = readable && (await pageIfThere(`${readable}/${lesson.address}/plan/`));
  const plan = page?.querySelector('[data-plan]');
  const title = plan?.querySelector('h1');
  if (!plan || !title) return undefined;
  for (const button of plan.querySelectorAll('[data-print]')) button.remove();
  const part = (name: string) => plan.querySelector(`[data-plan-part="${name}"]`);
  return {
    address: lesson.address,
    plan,
    title,
    goals: [...(part('goals')?.querySelectorAll('li') ?? [])],
    words: [...(part('words')?.querySelectorAll('li') ?? [])],
    answers: part('answers') ?? undefined,
    questions: [...plan.querySelectorAll('[data-kind-of="think"] .plan-prompt')],
    foot: plan.querySelector('footer') ?? undefined,
  };
}

/** The page for guardians; undefined if it can't be had. */
export const readNotice = async (lang: Lang): Promise<Element | undefined> =>
  (await pageIfThere(`${lang}/guardians/`))?.querySelector('[data-notice]') ?? undefined;

/** undefined: there is no server, and the page isn't stored here either. */
const pageIfThere = (path: string): Promise<Document | undefined> => readPage(path).catch(() => undefined);
