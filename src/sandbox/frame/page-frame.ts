import { seededRandom } from '../../core/random.ts';
import type { PageTexts, ToPage } from '../page-messages.ts';
import { createConsole } from '../worker/console.ts';
import { formatPrinted } from '../worker/format-value.ts';
import { gather } from '../worker/gather.ts';
import { apply, define } from '../worker/natives.ts';
import type { RunnerPort } from '../worker/runner.ts';
import { catchLeaving } from './catch-leaving.ts';
import { closeDoors } from './close-doors.ts';
import { keepColours } from './keep-colours.ts';
import { keepFocus } from './keep-focus.ts';
import { createPageGuard } from './page-guard.ts';
import { dataOf, natives } from './page-natives.ts';
import { reportErrors } from './report-errors.ts';
import { openPolicy } from './trusted-texts.ts';

/**
 * Runs in a learner's page before anything of the learner. All that it needs afterwards is kept now: the page may put
 * its own functions into any prototype, and may not find the port.
 */
const policy = openPolicy();

addEventListener('message', function first(event) {
  const [port] = event.ports;
  if (event.source !== parent || port === undefined) return;
  removeEventListener('message', first);
  const post = port.postMessage.bind(port);
  let hasBegun = false;
  port.onmessage = (message) => {
    // Not by `message.data`: the getter may be the page's own by now, and would see the port.
    const data = dataOf(message) as ToPage;
    if (data.type === 'page') {
      hasBegun = true;
      begin(data, post);
    } else if (hasBegun) press(data, post);
  };
});

type Post = (message: unknown) => void;

function begin({ html, handlers, names, seed, limits, texts }: Extract<ToPage, { type: 'page' }>, post: Post): void {
  const gatherer = gather((message) => (message.type === 'skipped' ? undefined : post(message)), {
    characters: 0,
    commands: 0,
  });
  const emit: RunnerPort['emit'] = (event) => {
    gatherer.emit(event);
    natives.later(gatherer.flush, FLUSH_MS);
  };
  const note = (text: string) => post({ type: 'output', text: `${text}\n`, stream: 'note' });
  let isOver = false;
  const guard = createPageGuard(limits, (reason) => {
    isOver = true;
    gatherer.flush();
    post({ type: 'over', reason });
  });
  const scope = globalThis as unknown as Record<string, unknown>;
  guard.install(scope, names);
  policy.guard(guard);
  closeDoors(scope);
  keepFocus(scope);
  furnish(scope, { console: createConsole(emit), ...dialogues(texts, note) });
  define(Math, 'random', seededRandom(seed));
  // Opening a document takes its listeners away, so they come after it.
  natives.open();
  guard.watch();
  keepColours();
  catchLeaving(texts, note);
  reportErrors((error) => {
    if (isOver) return;
    gatherer.flush();
    post({ type: 'error', error });
  });
  natives.onLoad(() => rest(post, gatherer.flush));
  policy.know(handlers);
  policy.pass(html);
  natives.write(html);
  natives.close();
}

function furnish(scope: object, things: Readonly<Record<string, unknown>>): void {
  for (const [name, thing] of Object.entries(things)) define(scope, name, thing);
}

/** A preview asks nothing: it tells what the page says, and answers at once. */
function dialogues({ dialogue, prompt, confirm }: PageTexts, note: (text: string) => void) {
  const saying = <T>(pattern: string, answer: T) => {
    const [before = '', after = ''] = pattern.split('{text}');
    return (text: unknown = ''): T => {
      note(before + formatPrinted(text) + after);
      return answer;
    };
  };
  return { alert: saying(dialogue, undefined), confirm: saying(confirm, true), prompt: saying(prompt, '') };
}

/** What is printed is seen so soon at the latest. */
const FLUSH_MS = 50;
/** So long a page may still do something by itself before it is looked at. */
const QUIET_MS = 50;

const rest = (post: Post, flush: () => void): void => {
  natives.later(() => {
    flush();
    post({ type: 'rest', html: natives.html() });
  }, QUIET_MS);
};

function press({ index, tag }: Extract<ToPage, { type: 'press' }>, post: Post): void {
  const element = natives.elementAt(index);
  if (element === undefined || natives.nameOf(element) !== tag) {
    post({ type: 'rest', html: undefined });
    return;
  }
  apply(natives.click, element, []);
  rest(post, () => undefined);
}
