/**
 * Was the file saved as UTF-8? Notepad's "ANSI" and "Unicode" are not: read as UTF-8 they leave replacement characters or
 * zeros, and writing such a text back would lose the author's own.
 */
export const isReadable = (text: string): boolean => !/[\ufffd\0]/.test(text);
