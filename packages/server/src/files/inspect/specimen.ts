import type { Budget } from './budget.ts';
import type { Bytes } from './bytes.ts';

/** One file under inspection: the upload itself, or an entry of an archive laid out on disk for a moment. */
export interface Specimen {
  /** The name shown in a refusal: as handed in, or the path inside the archive after it. */
  readonly file: string;
  /** Where its bytes are; entries that must be read at random are laid beside it. */
  readonly path: string;
  readonly bytes: Bytes;
  /** 0 for the upload itself. */
  readonly depth: number;
  readonly budget: Budget;
}

/** Archives may stand in each other this deep: a ZIP, a document in it, a table behind a chart of that document. */
export const maxDepth = 3;
