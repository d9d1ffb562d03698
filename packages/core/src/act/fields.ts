import { z } from 'zod';
import { LocalDateSchema } from '../calendar/index.ts';

/** Ids are short readable words chosen by the caller or counted by the fold; never personal data. */
const id = () => z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/);

export const PartyId = id();
export const BodyId = id();
export const RoundId = id();
export const PeriodId = id();
export const CaseId = id();
export const PanelId = id();
export const DrawId = id();
export const NoticeId = id();
export const ObjectionId = id();
export const HonourId = id();
export const KeyId = id();
/** `<stream>#<seq>`: the id of an act. */
export const ActId = z.string().regex(/^(registry|round)\/[A-Za-z0-9._-]+#\d+$/);

/**
 * Personal data, contact data, secrets, and free text that may hold them. A payload holds only the vault's
 * reference; whoever takes the act in seals the text first (see act/inlet).
 */
export const Sealed = z
  .string()
  .regex(/^vault:[A-Za-z0-9._-]+\/\d+$/)
  .meta({ field: 'sealed' });

/** A file by the hash of its bytes (`file:` and 64 hex digits of SHA-256). */
export const FileRef = z
  .string()
  .regex(/^file:[0-9a-f]{64}$/)
  .meta({ field: 'file' });

/** Text meant for the public: it is written as it is and goes into public exports. */
export const PublicText = z.string().trim().min(1).max(4000);

/** A party's code (credit code, resident id, passport …) as the keyed index of it; never the code itself. */
export const BlindIndex = z
  .string()
  .regex(/^index:[0-9a-f]{32,64}$/)
  .meta({ field: 'index' });

export { LocalDateSchema };
