import { z } from 'zod';
import { eventKind } from '../../act/event-kind.ts';
import { CaseId, FileRef, KeyId, LocalDateSchema, PartyId, PublicText, Sealed } from '../../act/fields.ts';
import { StageIdSchema } from '../../scheme/stage-id.ts';
import { FoundRecord } from '../conflicts/found-record.ts';

const internal = { stream: 'round', visibility: 'internal' } as const;
const open = { stream: 'round', visibility: 'public' } as const;

export const stageOpened = eventKind('StageOpened', {
  ...open,
  payload: z.strictObject({ stage: StageIdSchema, on: LocalDateSchema }),
});

export const stageClosed = eventKind('StageClosed', {
  ...open,
  payload: z.strictObject({ stage: StageIdSchema, on: LocalDateSchema }),
});

/** One person takes no part in one case: declared, or found by the office. The ground is sealed. */
export const personRecused = eventKind('PersonRecused', {
  ...internal,
  payload: z.strictObject({
    person: PartyId,
    case: CaseId,
    ground: z.enum(['declared', 'same-employer', 'former-employer', 'kinship', 'shareholding', 'other']),
    account: Sealed.optional(),
    /** What the search found, where the recusal rests on it. */
    found: FoundRecord.optional(),
  }),
});

/** A person's written promise to keep the secrets of the round; needed before any dossier is opened. */
export const undertakingSigned = eventKind('UndertakingSigned', {
  ...internal,
  payload: z.strictObject({ person: PartyId, statement: FileRef }),
});

/** A verified fact ends a case, citing the veto. */
export const caseVetoed = eventKind('CaseVetoed', {
  ...internal,
  payload: z.strictObject({
    case: CaseId,
    veto: KeyId,
    source: PublicText,
    sourceOn: LocalDateSchema,
    evidence: z.array(FileRef).min(1),
  }),
});

/** Someone opened material that holds trade secrets. */
export const secretOpened = eventKind('SecretOpened', {
  ...internal,
  payload: z.strictObject({ case: CaseId, part: z.string().min(1), reason: PublicText }),
});
