/** A lesson's picture: the author's file, and its address in the site (`pictures/<course>/<unit>/<lesson>/<name>`). */
export interface Picture {
  /** Where it is on this machine. */
  readonly file: string;
  /** Where it goes; may begin with the base placeholder or a slash. */
  readonly address: string;
}
