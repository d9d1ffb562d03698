import type { Reply } from './reply.ts';
import type { Transport } from './transport.ts';

/** One field of a draft as it is kept: who wrote it last, and when. */
export interface DraftField {
  readonly value: unknown;
  readonly version: number;
  readonly by: string;
  readonly at: string;
}

/** Somebody who has the same draft open. */
export interface DraftReader {
  readonly person: string;
  readonly at: string;
}

export interface Draft {
  readonly fields: Readonly<Record<string, DraftField>>;
  readonly here: readonly DraftReader[];
}

/** A field to keep, and the version it was written on; 0 for a field that was not there. */
export interface DraftChange {
  readonly value: unknown;
  readonly base: number;
}

export interface SavedDraft {
  readonly saved: Readonly<Record<string, number>>;
  /** Fields somebody else wrote meanwhile: as they are kept now. Nothing of ours was written over them. */
  readonly conflicts: Readonly<Record<string, DraftField>>;
}

const draftPath = (jurisdiction: string, id: string): string =>
  `/api/v1/drafts/${encodeURIComponent(jurisdiction)}/${encodeURIComponent(id)}`;

/** Reads a draft; one that was never written is empty. */
export const readDraft = (transport: Transport, jurisdiction: string, id: string): Promise<Reply<Draft>> =>
  transport.send({ method: 'GET', path: draftPath(jurisdiction, id) });

/** Keeps fields of a draft. Not sent twice by itself: whoever saves tries again with what is still unsaved. */
export const saveDraft = (
  transport: Transport,
  jurisdiction: string,
  id: string,
  fields: Readonly<Record<string, DraftChange>>,
): Promise<Reply<SavedDraft>> =>
  transport.send({ method: 'PATCH', path: draftPath(jurisdiction, id), body: { fields } });
