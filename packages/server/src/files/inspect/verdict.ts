import type { FileKind } from '../file-kind.ts';
import type { Reasons } from './file-refusal.ts';
import type { Specimen } from './specimen.ts';

/** What an inspection found: the kind of file, unless it could not be told, and every reason against it. */
export interface Verdict {
  readonly kind: FileKind | undefined;
  readonly reasons: Reasons;
}

/** Inspects one file; archives call it again for the files they hold. */
export type Inspect = (specimen: Specimen) => Promise<Verdict>;
