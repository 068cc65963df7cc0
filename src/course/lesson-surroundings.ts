import type { PracticeMaterial } from '../typing/practice/material.ts';
import type { Band } from './model.ts';
import type { PictureFacts } from './read-picture.ts';

/** What a lesson's compilation looks at outside its own text. Asked through functions, so that it can be remembered. */
export interface LessonSurroundings {
  readonly band: Band;
  /** A picture by its file name beside the lesson. */
  picture(name: string): PictureFacts | undefined;
  /** The course's words and sentences for practice; the same object while they stay the same. */
  material(): PracticeMaterial;
  /** A lesson of the same course by `unit/lesson`: has it a file, is it only listed, or is there none? */
  lesson(address: string): 'ready' | 'coming' | 'unknown';
  /** The addresses to guess from when one is unknown. */
  lessons(): readonly string[];
  /** The picture names to guess from. */
  pictures(): readonly string[];
}
