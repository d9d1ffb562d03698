/** What the structure of a picture says. `isWhole` is false when its end is missing. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly isWhole: boolean;
}

/** A picture, or nothing when its structure cannot be read. */
export type ReadPicture = Picture | undefined;
