import { z } from 'zod';
import { eventKind } from '../../act/event-kind.ts';
import { FileRef, HonourId, KeyId, LocalDateSchema, PartyId, PublicText } from '../../act/fields.ts';

const internal = { stream: 'registry', visibility: 'internal' } as const;

/** A filing that an obligation asks for (a self-assessment, an annual report …). */
export const obligationFiled = eventKind('ObligationFiled', {
  ...internal,
  payload: z.strictObject({
    honour: HonourId,
    obligation: KeyId,
    on: LocalDateSchema,
    document: FileRef,
    covers: z.int().optional(),
  }),
});

/** A revisit of a winner by experts, at the times the scheme says. */
export const winnerRevisited = eventKind('WinnerRevisited', {
  ...internal,
  payload: z.strictObject({
    revisit: KeyId,
    honour: HonourId,
    experts: z.array(PartyId).min(1),
    on: LocalDateSchema,
    finding: z.enum(['in-order', 'remarks', 'serious-problem']),
    report: FileRef,
  }),
});

/** What must be mended by when; set by the experts, or for an overdue obligation. */
export const rectificationOrdered = eventKind('RectificationOrdered', {
  ...internal,
  payload: z.strictObject({
    order: KeyId,
    honour: HonourId,
    because: z.enum(['serious-problem', 'obligation-overdue']),
    revisit: KeyId.optional(),
    obligation: KeyId.optional(),
    what: PublicText,
    dueOn: LocalDateSchema,
    orderedBy: z.array(PartyId).min(1),
  }),
});

export const rectificationReported = eventKind('RectificationReported', {
  ...internal,
  payload: z.strictObject({ order: KeyId, on: LocalDateSchema, report: FileRef }),
});

/** The experts' judgement of a rectification; `overdue` when nothing came in time. */
export const rectificationJudged = eventKind('RectificationJudged', {
  ...internal,
  payload: z.strictObject({
    order: KeyId,
    result: z.enum(['passed', 'failed', 'overdue']),
    reason: PublicText,
  }),
});
