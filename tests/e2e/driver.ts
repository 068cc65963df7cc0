import type { Site } from './site.ts';
import type { Profile, Tab } from './tab.ts';

/** What a child does at the site, in a child's words; drives Chromium 156, 109 and 88 alike. */
export interface Child {
  readonly tab: Tab;
  readonly site: Site;
  /** Opens a page by its address inside the site, such as `zh/` or `zh/stepping-up/safety/phishing/`. */
  open(path: string): Promise<void>;
  reload(): Promise<void>;
  back(): Promise<void>;
  /** The same browser, another tab. */
  otherTab(): Promise<Child>;
  /** Makes a new learner at the picker (`zh/`) and becomes it; ends where the picker leads. */
  pickAnimal(animal: string, nickname: string): Promise<void>;
  /** Becomes a learner whom the picker knows, one without a lock. */
  comeBack(nickname: string): Promise<void>;
  /** To the picker, to let another child in. */
  switchLearner(): Promise<void>;
  /** To the picker, with everybody's drafts kept. */
  endClass(): Promise<void>;
  exercise(id: string): ExerciseDriver;
  /** Presses keys where the focus is: 'Tab', 'Enter', 'ArrowDown' ... */
  press(...keys: readonly string[]): Promise<void>;
  click(selector: string): Promise<void>;
  /** Waits until this text stands on the screen. */
  sees(text: string): Promise<void>;
  text(selector: string): Promise<string>;
  /** Waits until everything is ready for life without a server. */
  readyOffline(): Promise<void>;
  /** The server goes away for good, or until `online`. */
  offline(): Promise<void>;
  online(): Promise<void>;
}

export type ExerciseState = 'fresh' | 'working' | 'passed' | 'failed' | 'broken';
export type ExerciseAction = 'check' | 'hint' | 'retry' | 'reveal' | 'next' | 'run' | 'stop' | 'reset';

/** One exercise on the page. Parts are named by their key: the place in the source, not on the screen. */
export interface ExerciseDriver {
  /** Presses or picks a part: an option, a card, a basket, a blank. */
  choose(...parts: readonly string[]): Promise<void>;
  write(part: string, text: string): Promise<void>;
  do(action: ExerciseAction): Promise<void>;
  check(): Promise<void>;
  /** Waits until the exercise stands so. */
  becomes(state: ExerciseState): Promise<void>;
  state(): Promise<string>;
  text(): Promise<string>;
  partText(part: string): Promise<string>;
  partAttribute(part: string, name: string): Promise<string | null>;
}

/** Precaching ten lessons takes seconds; on a busy test machine many. */
const OFFLINE_WITHIN_MS = 60_000;
/** One step of a child: a click that must find its target, a page that must come. */
export const STEP_WITHIN_MS = 15_000;
/** A page that doesn't come shall be told as that, not as a test that took too long. */
export const PAGE_WITHIN_MS = 30_000;

export function drive(tab: Tab, profile: Profile, site: Site): Child {
  /** The picker leads to another page once a child is in; its own bar names the child a moment before. */
  const enter = async (press: string, nickname: string) => {
    const picker = tab.url();
    await tab.click(press);
    await until(`${nickname} is let in`, () => tab.url() !== picker);
    await tab.waitForSelector(`[data-current] >> text="${nickname}"`);
  };
  const toPicker = async (action: string) => {
    await tab.click(`[data-action="${action}"]`);
    await tab.waitForSelector('[data-action="new-learner"]');
  };
  return {
    tab,
    site,
    open: async (path) => void (await tab.goto(site.address + path)),
    reload: async () => void (await tab.reload()),
    back: async () => void (await tab.goBack()),
    otherTab: async () => drive(await profile.newPage(), profile, site),
    async pickAnimal(animal, nickname) {
      await tab.click('[data-action="new-learner"]');
      await tab.click(`[data-animal="${animal}"]`);
      await tab.fill('input[name="nickname"]', nickname);
      await enter('[data-action="create-learner"]', nickname);
    },
    comeBack: (nickname) => enter(`[data-learner] >> text="${nickname}"`, nickname),
    switchLearner: () => toPicker('switch-learner'),
    async endClass() {
      await tab.click('[data-action="end-class"]');
      // Where it isn't known that the machine remembers, progress is taken along first.
      await tab.waitForSelector('[data-action="new-learner"], [data-action="taken"]');
      if (await tab.isVisible('[data-action="taken"]')) await tab.click('[data-action="taken"]');
      await tab.waitForSelector('[data-action="new-learner"]');
    },
    exercise: (id) => driveExercise(tab, id),
    async press(...keys) {
      for (const key of keys) await tab.keyboard.press(key);
    },
    click: (selector) => tab.click(selector),
    sees: async (text) => void (await tab.waitForSelector(`text=${text}`)),
    text: (selector) => textOf(tab, selector),
    readyOffline: async () =>
      void (await tab.waitForSelector('html[data-offline="ready"]', { state: 'attached', timeout: OFFLINE_WITHIN_MS })),
    offline: () => site.unplug(),
    online: () => site.plug(),
  };
}

function driveExercise(tab: Tab, id: string): ExerciseDriver {
  const root = `[data-exercise="${id}"]`;
  const partOf = (part: string) => `${root} [data-part="${part}"]`;
  const press = (action: ExerciseAction) => tab.click(`${root} [data-action="${action}"]`);
  return {
    async choose(...parts) {
      for (const part of parts) await tab.click(partOf(part));
    },
    write: (part, text) => tab.fill(partOf(part), text),
    do: press,
    check: () => press('check'),
    becomes: async (state) =>
      void (await tab.waitForSelector(`${root}[data-state="${state}"]`, { timeout: STEP_WITHIN_MS })),
    state: async () => (await tab.getAttribute(root, 'data-state')) ?? '',
    text: () => textOf(tab, root),
    partText: (part) => textOf(tab, partOf(part)),
    partAttribute: (part, name) => tab.getAttribute(partOf(part), name),
  };
}

/** Waits until something is so, and throws if it takes longer than a step: Playwright 1.8.1 has no `expect.poll`. */
export async function until(what: string, isSo: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = Date.now() + STEP_WITHIN_MS;
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error(`Waited in vain: ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const textOf = async (tab: Tab, selector: string): Promise<string> => ((await tab.textContent(selector)) ?? '').trim();
