/** One pack of this build: what it is for, and the first half of its bytes' SHA-256 (before gzip) in hex. */
export interface PackRef {
  readonly id: string;
  readonly hash: string;
}

/** A unit as it is stored: its lessons are ready once all its packs are here, and the tools if it uses them. */
export interface UnitRef {
  /** `<course>/<unit>` */
  readonly unit: string;
  readonly lessons: number;
  readonly packs: readonly PackRef[];
  readonly usesTools: boolean;
}

/** What the build tells its worker. */
export interface SiteManifest {
  readonly version: string;
  readonly units: readonly UnitRef[];
  /** Pages shown at any address, with both placeholders left in. */
  readonly missingPage: string;
  readonly unreadyPage: string;
}

/** Where a pack lies below the root. Its name changes with its bytes, so one that is stored needs no second look. */
export const packFile = ({ id, hash }: PackRef): string => `packs/${id.replace(/\//g, '.')}.${hash.slice(0, 16)}.pack`;
