import { parseArgs } from 'node:util';

export interface StartOptions {
  readonly port: number;
  readonly host: string;
  /** Build first, or serve what was built before. */
  readonly builds: boolean;
}

/** The address is the identity of all progress, so this never changes by itself. */
export const DEFAULT_PORT = 4321;

/** Reads the command line. Throws with a sentence about what is wrong with it. */
export function startOptions(args: readonly string[]): StartOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      port: { type: 'string', default: String(DEFAULT_PORT) },
      host: { type: 'string', default: 'localhost' },
      'no-build': { type: 'boolean', default: false },
    },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new Error(`--port ${values.port}: 端口是 1 到 65535 的整数。 A port is a whole number from 1 to 65535.`);
  }
  return { port, host: values.host, builds: !values['no-build'] };
}
