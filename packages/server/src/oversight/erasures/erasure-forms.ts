import { z } from 'zod';

const instant = z.string().describe('YYYY-MM-DDTHH:mm:ss.sssZ');
const PersonForm = z.object({ person: z.string().nullable(), name: z.string() });

/** A subject of the vault: a party, a case, or `draft.` and the id of a draft. */
const SubjectText = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,199}$/);
const ReasonText = z.string().trim().min(1).max(2000);

/** Whose texts and files are to be erased, why, and the provision it rests on. */
export const AskErasureForm = z.strictObject({
  subject: SubjectText,
  reason: ReasonText,
  basis: z.string().trim().min(1).max(500),
});

export const RefuseErasureForm = z.strictObject({ reason: ReasonText });

export const ErasureIdForm = z.object({ id: z.number().int() });

/** How many texts the subject had had. */
export const ErasedForm = z.object({ texts: z.number().int() });

/** Erasures of a jurisdiction, latest first. */
export const ErasuresForm = z.object({
  erasures: z
    .array(
      z.object({
        id: z.number().int(),
        subject: z.string(),
        reason: z.string(),
        basis: z.string(),
        state: z.enum(['waiting', 'done', 'refused']),
        askedBy: PersonForm,
        askedAs: z.string(),
        askedAt: instant,
        /** Whether the one who looks can be its second person by office and person. */
        isForMe: z.boolean(),
        second: PersonForm.extend({ at: instant }).optional(),
        texts: z.number().int().optional(),
        refusal: z.string().optional(),
      }),
    )
    .readonly(),
});
export type ErasuresView = z.infer<typeof ErasuresForm>;
