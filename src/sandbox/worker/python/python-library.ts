/** The Python modules that we add to MicroPython: source texts by file name, such as `turtle.py`. */
export type PythonLibrary = Readonly<Record<string, string>>;

/** As the interpreter finds them. */
export const libraryFiles = (library: PythonLibrary): ReadonlyMap<string, string> =>
  new Map(Object.entries(library).map(([name, text]) => [`/lib/${name}`, text]));
