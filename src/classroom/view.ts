import type { ComponentType } from 'preact';
import type { CourseIndex } from '../course/model.ts';
import type { PlainKey } from '../i18n/t.ts';
import type { PupilReport } from '../progress/reports/pupil-report.ts';
import type { MachineSettings, Store } from '../storage/store.ts';

/** What a page of the classroom works with. */
export interface ViewProps {
  readonly store: Store;
  readonly machine: MachineSettings;
  readonly courses: readonly CourseIndex[];
  /** The course that is looked at. */
  readonly course: CourseIndex;
  /** The class that is looked at; empty: all children. */
  readonly group: string;
  /** All classes on this machine. */
  readonly groups: readonly string[];
  /** The class's children, by name. */
  readonly pupils: readonly PupilReport[];
  /** What the address says after the view's name, such as a learner's id. */
  readonly detail: string;
  /** Reads everything anew, after something has been brought in. */
  readonly refresh: () => Promise<void>;
}

/** A page of the classroom: its part of the address after `#`, its name, its code. */
export interface View {
  readonly slug: string;
  readonly name: PlainKey;
  /** Its component, loaded when it is opened. */
  readonly load: () => Promise<ComponentType<ViewProps>>;
}
