import { fromRoot } from '../ui/root.ts';

/** A page of this site as a document that is not shown; nothing in it runs. Rejects if it can't be had. */
export async function readPage(path: string): Promise<Document> {
  const answer = await fetch(fromRoot(path));
  if (!answer.ok) throw new Error(`The page ${path} answered ${answer.status}.`);
  return new DOMParser().parseFromString(await answer.text(), 'text/html');
}
