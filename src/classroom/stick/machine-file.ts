import { saveFileName } from '../../records/file/save-file-name.ts';

/** What the name of a file on the class stick says: `<what the machine is called>_<its id>.jieti.zip`, or `… .2.jieti.zip`. */
export interface MachineFile {
  /** Empty: it has no name. */
  readonly label: string;
  /** The random id that the machine gave itself. */
  readonly device: string;
  /** From 1: a file is written beside the one before. */
  readonly number: number;
}

/** What stands in a name for a machine that has none. */
const NAMELESS = 'jieti';

/** Ids have sixteen signs, so that a name can hold the parting sign too. */
const NAME = /^(.+)_([0-9a-z_-]{16})(?:\.([1-9]\d{0,2}))?\.jieti\.zip$/;

/** The name of a machine's own file. */
export const machineFileName = ({ label, device, number }: MachineFile): string =>
  saveFileName([label === '' ? NAMELESS : label], number === 1 ? device : `${device}.${number}`);

/** What a file's name says; undefined: no machine has given it this name. */
export function parseMachineFile(name: string): MachineFile | undefined {
  const [, label = '', device, number = '1'] = NAME.exec(name) ?? [];
  if (device === undefined) return undefined;
  return { label: label === NAMELESS ? '' : label, device, number: Number(number) };
}

/** May it hold records? Others are passed over: the browser's half-written ones, what the system lays there. */
export const isSaveName = (name: string): boolean => /\.jieti\.zip$/i.test(name) && !name.startsWith('.');
