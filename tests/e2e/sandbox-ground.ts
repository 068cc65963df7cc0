import type { Program } from '../../src/code/program.ts';
import type { RunEvent, RunResult } from '../../src/code/run.ts';
import type { RunOptions } from '../../src/sandbox/open-sandbox.ts';
import type { Listener } from './sandbox-listener.ts';
import { SANDBOX_PAGE, type SandboxSite } from './sandbox-site.ts';
import type { Tab } from './tab.ts';

/** Where a trial is held: a tab with the page that opens sandboxes, and all that hears what comes out of them. */
export interface Ground {
  readonly tab: Tab;
  readonly site: SandboxSite;
  readonly listener: Listener;
  readonly ears: Ears;
}

/** Hears of requests, whichever of the two Playwrights tells of them. */
export interface Ears {
  /** Every request to somewhere else than the site that neither the policy nor the rules of origins stopped. */
  readonly asked: readonly string[];
  answered(url: string): void;
  /** `why`: what the browser says stopped it, such as `csp`. */
  failed(url: string, why: string): void;
}

/**
 * Ears for one ground. A request to the listener that the page itself took back (a picture that is gone again before it
 * was asked for) says nothing: had it gone out, the listener would have heard it, and it hears even bare connections.
 */
export function openEars(site: SandboxSite, { at }: Pick<Listener, 'at'>): Ears {
  const asked: string[] = [];
  const isTakenBack = (url: string, why: string) => url.startsWith(`http://${at}/`) && /ERR_ABORTED$/.test(why);
  const isElsewhere = (url: string) => !/^(?:blob|data|about|chrome-error):/.test(url) && !url.startsWith(site.address);
  return {
    asked,
    answered(url) {
      if (isElsewhere(url)) asked.push(url);
    },
    failed(url, why) {
      if (isElsewhere(url) && !/csp|origin/i.test(why) && !isTakenBack(url, why)) asked.push(`${url} ${why}`);
    },
  };
}

/** A program of one file. */
export const page = (text: string): Program => ({ lang: 'web', files: [{ name: 'index.html', text }] });
export const js = (text: string): Program => ({ lang: 'javascript', files: [{ name: 'main.js', text }] });

/** The page, with what another child left on this machine. */
export async function open({ tab, site }: Ground): Promise<void> {
  await tab.goto(site.address + SANDBOX_PAGE);
  await tab.evaluate(`new Promise((resolve) => {
    localStorage.setItem('another-child', 'SECRET');
    document.cookie = 'another-child=SECRET';
    const request = indexedDB.open('another-child', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('works').put('SECRET', 1);
    request.onsuccess = () => resolve();
  })`);
}

type Options = Partial<Omit<RunOptions, 'onEvent'>>;

export const begin = ({ tab }: Ground, program: Program, options: Options = {}): Promise<unknown> =>
  tab.evaluate(`sandboxPage.begin(${JSON.stringify(program)}, ${JSON.stringify(options)})`);

export const ended = async ({ tab }: Ground): Promise<RunResult> =>
  (await tab.evaluate('sandboxPage.ended()')) as RunResult;

export async function run(ground: Ground, program: Program, options?: Options): Promise<RunResult> {
  await begin(ground, program, options);
  return ended(ground);
}

export const eventsOf = async ({ tab }: Ground): Promise<readonly RunEvent[]> =>
  (await tab.evaluate('sandboxPage.events')) as readonly RunEvent[];

export async function type({ tab }: Ground, text: string): Promise<void> {
  await tab.focus('#typing');
  await tab.keyboard.type(text);
}

export const typed = ({ tab }: Ground): Promise<unknown> => tab.evaluate(`document.querySelector('#typing').value`);
