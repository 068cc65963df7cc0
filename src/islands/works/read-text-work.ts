import { isRecord, isString, type Json } from '../../core/json.ts';
import type { Made } from './made.ts';

/** What was written: `think` keeps the answer as it was submitted, the text alone or with its ticks. undefined: nothing to read. */
export function readTextWork(content: Json): Made | undefined {
  const text = isRecord(content) ? content.text : content;
  return isString(text) && text.trim() !== '' ? { type: 'text', text } : undefined;
}
