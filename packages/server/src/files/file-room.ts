import type { Store } from '../store/store.ts';
import type { Blobs } from './blobs/blobs.ts';
import type { FileKeys } from './cipher/file-keys.ts';

/** What the files of the house rest on. */
export interface FileRoom {
  readonly store: Pick<Store, 'db'>;
  readonly blobs: Blobs;
  readonly keys: FileKeys;
  /** The machine's clock as a canonical instant. */
  readonly now: () => string;
}
