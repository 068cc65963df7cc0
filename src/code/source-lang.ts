/** The languages of a single file. */
export type SourceLang = 'javascript' | 'html' | 'css' | 'python';
