import type { LessonDraft } from './lesson-draft.ts';
import type { Band } from './model.ts';
import type { Report } from './reporter.ts';
export function reportQuality(draft: LessonDraft, band: Band, report: Report): void {}
