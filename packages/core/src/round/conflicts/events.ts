import { z } from 'zod';
import { eventKind } from '../../act/event-kind.ts';
import { CaseId, FileRef, PartyId, Sealed } from '../../act/fields.ts';
import { FoundRecord } from './found-record.ts';

const internal = { stream: 'round', visibility: 'internal' } as const;

/** Somebody without a conflict found that a possible conflict is one: the person takes no part in the case. */
export const conflictConfirmed = eventKind('ConflictConfirmed', {
  ...internal,
  payload: z.strictObject({ person: PartyId, case: CaseId, found: FoundRecord, account: Sealed }),
});

/** Somebody without a conflict found that a possible conflict is none. It binds as long as the same acts tell it. */
export const conflictDismissed = eventKind('ConflictDismissed', {
  ...internal,
  payload: z.strictObject({
    person: PartyId,
    case: CaseId,
    found: FoundRecord,
    reason: Sealed,
    evidence: z.array(FileRef).default([]),
  }),
});
