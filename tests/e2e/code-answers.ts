import type { CodeFile } from '../../src/code/program.ts';
import type { Exercise } from '../../src/exercises/exercise.ts';
import { type Child, STEP_WITHIN_MS } from './driver.ts';

/** Writes code as a child does who has it before them: into the editor, then Run. */

type CodeExercise = Extract<Exercise, { kind: 'code' }>;

/** Writes the solution and has it checked; what has no goals is run, after a right guess where one is asked for. */
export async function codeRight(child: Child, exercise: CodeExercise): Promise<void> {
  const { id, guesses, mode, solution } = exercise;
  const right = guesses.findIndex((guess) => guess.right);
  if (right >= 0) await child.tab.click(`[data-exercise="${id}"] [data-part="${right}"]`);
  await writeFiles(child, id, solution);
  await child.exercise(id).do(mode === 'goals' ? 'check' : 'run');
}

/** Writes no more than was there: the code to begin with does not reach all goals. */
export async function codeWrong(child: Child, { id, start }: CodeExercise): Promise<void> {
  await writeFiles(
    child,
    id,
    start.map(({ name, text }) => ({ name, text: `${text}\n\n` })),
  );
}

async function writeFiles(child: Child, id: string, files: readonly CodeFile[]): Promise<void> {
  for (const { name, text } of files) await writeFile(child, id, name, text);
}

/** Puts a text in the place of all that a file holds: pasted, once the editor that stays has come. */
export async function writeFile({ tab }: Child, id: string, name: string, text: string): Promise<void> {
  const editor = `[data-exercise="${id}"] [data-editor="${name}"]`;
  const file = `[data-exercise="${id}"] [role="tab"][data-file="${name}"]`;
  if (await tab.isVisible(file)) await tab.click(file);
  await tab.click(editor);
  await tab.waitForSelector(`${editor} .monaco-editor`, { timeout: STEP_WITHIN_MS });
  await tab.keyboard.press('Control+A');
  if (text === '') await tab.keyboard.press('Delete');
  else await tab.evaluate(pasted(text));
}

/** As the browser tells a page of it. */
const pasted = (text: string): string => `(() => {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', ${JSON.stringify(text)});
  const options = { clipboardData, bubbles: true, cancelable: true };
  document.activeElement.dispatchEvent(new ClipboardEvent('paste', options));
})()`;

/** Monaco breaks long lines on the screen, which are no line ends: texts are compared without white space. */
export const squeezed = (text: string): string => text.replace(/\s/g, '');

/** What stands in a file's editor, squeezed, whichever of the two it is. Monaco has only the lines on the screen. */
export const fileText = async ({ tab }: Child, id: string, name: string): Promise<string> =>
  squeezed(
    (await tab.evaluate(`(() => {
    const editor = document.querySelector(${JSON.stringify(`[data-exercise="${id}"] [data-editor="${name}"]`)});
    const lines = [...editor.querySelectorAll('.view-line')];
    if (lines.length === 0) return editor.querySelector('textarea').value;
    const top = (line) => parseFloat(line.style.top);
    return lines.sort((a, b) => top(a) - top(b)).map((line) => line.textContent).join('');
  })()`)) as string,
  );
