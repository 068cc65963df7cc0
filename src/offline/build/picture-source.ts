/** A lesson's picture: the author's file below the content folder, and its address below the root. */
export interface SitePicture {
  readonly file: string;
  readonly address: string;
}

/** Where the site's pictures come from. */
export interface PictureSource {
  readonly contentDir: string;
  /** All pictures of the lessons; asked at the end of a build, and in dev whenever one is wanted. */
  readonly pictures: () => readonly SitePicture[] | Promise<readonly SitePicture[]>;
}
