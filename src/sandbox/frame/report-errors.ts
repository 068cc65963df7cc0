import type { PageError } from '../page-messages.ts';
import { isOutOfMemory } from '../worker/code-error.ts';
import { formatValue, inheritedText } from '../worker/format-value.ts';
import { brandOf, indexIn, matchWith, sliceText } from '../worker/natives.ts';
import { getterOf, natives } from './page-natives.ts';

const PIECE = /piece-(\d+)\.js(?::(\d+):(\d+))?/;
/** What Chromium puts before the message of a syntax error. */
const WRITING = "Failed to execute 'write' on 'Document': ";
const LENGTH = 2000;

/** Tells of everything that the page throws and does not catch. */
export function reportErrors(tell: (error: PageError) => void): void {
  natives.listen(window, 'error', (event: Event) => {
    // Pictures that can't be loaded end here too.
    if (!(event instanceof NativeErrorEvent)) return;
    event.preventDefault();
    tell(errorOf(event.error, event.message, placeInEvent(event)));
  });
  natives.listen(window, 'unhandledrejection', (event: PromiseRejectionEvent) => {
    event.preventDefault();
    tell(errorOf(event.reason, '', undefined));
  });
}

const NativeErrorEvent = ErrorEvent;

interface Place {
  readonly piece: number | undefined;
  readonly line: number | undefined;
  readonly column: number | undefined;
}

function placeInEvent({ filename, lineno, colno }: ErrorEvent): Place | undefined {
  const found = matchWith(PIECE, filename);
  return { piece: found === null ? undefined : Number(found[1]), line: lineno, column: colno };
}

function placeInStack(stack: string): Place | undefined {
  const found = matchWith(PIECE, stack);
  if (found === null || found[2] === undefined) return undefined;
  return { piece: Number(found[1]), line: Number(found[2]), column: Number(found[3]) };
}

const exceptionName = getterOf(DOMException.prototype, 'name');
const exceptionMessage = getterOf(DOMException.prototype, 'message');

/** What an error says of itself, past any getter of a page; undefined for anything else that was thrown. */
function wordsOf(error: unknown): { readonly name: string; readonly message: string } | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  if (brandOf(error) === '[object Error]') {
    return { name: inheritedText(error, 'name'), message: inheritedText(error, 'message') };
  }
  try {
    // The browser's own errors have theirs behind getters, which throw for everything else.
    return { name: exceptionName(error) as string, message: exceptionMessage(error) as string };
  } catch {
    return undefined;
  }
}

function errorOf(error: unknown, said: string, place: Place | undefined): PageError {
  const words = wordsOf(error);
  const found =
    (place?.piece === undefined ? undefined : place) ??
    (words ? placeInStack(inheritedText(error as object, 'stack') || ownStack(error as object)) : undefined) ??
    place;
  const message = words ? words.message : error === undefined ? said : formatValue(error);
  const failure = { error, message: said, line: undefined, column: undefined };
  return {
    name: words?.name || 'Error',
    message: sliceText(indexIn(message, WRITING) === 0 ? sliceText(message, WRITING.length) : message, 0, LENGTH),
    piece: found?.piece,
    line: found?.line,
    column: found?.column,
    isMemory: isOutOfMemory(failure),
  };
}

/** In older engines a stack is a getter. */
function ownStack(error: object): string {
  try {
    return String((error as { readonly stack?: unknown }).stack ?? '');
  } catch {
    return '';
  }
}
