import { z } from 'zod';
import { eventKind } from '../../act/event-kind.ts';
import { BodyId, CaseId, DrawId, FileRef, PanelId, PartyId, PublicText } from '../../act/fields.ts';
import { TrackSchema } from '../../scheme/model/cited.ts';
import { StageIdSchema } from '../../scheme/stage-id.ts';
import { TermRecordSchema } from '../term-record.ts';

const internal = { stream: 'round', visibility: 'internal' } as const;
const open = { stream: 'round', visibility: 'public' } as const;

/** 32 bytes as 64 lower-case hexadecimal digits. */
export const HexSchema = z.string().regex(/^[0-9a-f]{64}$/);

export const CommitterSchema = z.strictObject({
  as: z.enum(['office', 'supervision', 'committee']),
  body: BodyId,
});
export type Committer = z.infer<typeof CommitterSchema>;

/** A draw is opened: who must commit by when, and the hashes of what it draws from. Nothing in it names a case. */
export const drawOpened = eventKind('DrawOpened', {
  ...open,
  payload: z.strictObject({
    draw: DrawId,
    attempt: z.int().min(1),
    committers: z.array(CommitterSchema).min(2),
    poolRoot: HexSchema,
    dossiersHead: HexSchema,
    term: TermRecordSchema,
    calculation: z.literal('draw@1'),
  }),
});

/** A panel that a draw is to fill. */
export const NewPanelSchema = z.strictObject({
  panel: PanelId,
  track: TrackSchema,
  stages: z.array(StageIdSchema).min(1),
  cases: z.array(CaseId).min(1),
  size: z.int().min(1),
});

/** What earlier editions an examiner sat in: how many up to the last one, and whom they judged in that. */
export const ServedSchema = z.strictObject({
  person: PartyId,
  inARow: z.int().min(0),
  judged: z.array(PartyId),
});

/** What the pool of a draw is closed with: panels, entries, who was left out, the rules, the salt. */
export const poolFrozen = eventKind('PoolFrozen', {
  ...internal,
  payload: z.strictObject({
    draw: DrawId,
    panels: z.array(NewPanelSchema.extend({ sectors: z.array(z.string()) })),
    /** Empty seats of panels drawn before. */
    refill: z.array(
      z.strictObject({
        panel: PanelId,
        cases: z.array(CaseId),
        size: z.int().min(1),
        sectors: z.array(z.string()),
        sitting: z.array(PartyId),
        leader: PartyId.optional(),
      }),
    ),
    pool: z.array(
      z.strictObject({
        person: PartyId,
        fields: z.array(z.string()),
        employer: PartyId.optional(),
        mayLead: z.boolean(),
        load: z.int().min(0),
        notFor: z.array(CaseId),
        leaf: HexSchema,
      }),
    ),
    left: z.array(
      z.strictObject({
        person: PartyId,
        because: z.enum([
          'not-enrolled',
          'not-yet',
          'expired',
          'barred',
          'supervises',
          'applies-in-round',
          'served-in-a-row',
        ]),
      }),
    ),
    served: z.array(ServedSchema),
    rules: z.strictObject({
      maxLoad: z.int().min(0).optional(),
      perField: z.int().min(0).optional(),
      oneOfEachEmployer: z.boolean(),
      reserves: z.int().min(0),
    }),
    poolSalt: HexSchema,
  }),
});

/** A committer's commitment; with the last one the term to reveal begins. */
export const nonceCommitted = eventKind('NonceCommitted', {
  ...open,
  payload: z.strictObject({
    draw: DrawId,
    body: BodyId,
    commitment: HexSchema,
    term: TermRecordSchema.optional(),
  }),
});

/** A committer shows its nonce. */
export const nonceRevealed = eventKind('NonceRevealed', {
  ...open,
  payload: z.strictObject({ draw: DrawId, body: BodyId, nonce: HexSchema }),
});

const seeded = {
  draw: DrawId,
  reveals: z.array(z.strictObject({ committer: BodyId, nonce: HexSchema })),
  seed: HexSchema,
};

/** The outcome of a draw, panel by panel in the order drawn. */
export const panelsDrawn = eventKind('PanelsDrawn', {
  ...internal,
  payload: z.strictObject({
    ...seeded,
    starts: z.int().min(1),
    panels: z.array(
      z.strictObject({
        panel: PanelId,
        candidates: z.int().min(0),
        inConflict: z.int().min(0),
        overLoad: z.int().min(0),
        how: z.discriminatedUnion('method', [
          z.strictObject({ method: z.literal('tried'), tries: z.int().min(1) }),
          z.strictObject({ method: z.literal('counted'), combinations: z.string(), number: z.string() }),
        ]),
        members: z.array(PartyId),
        leader: PartyId.optional(),
        reserves: z.array(PartyId),
      }),
    ),
    calculation: z.literal('draw@1'),
  }),
});

const ShortSchema = z.strictObject({
  panel: PanelId,
  inConflict: z.int().min(0),
  overLoad: z.int().min(0),
  shortages: z.array(
    z.strictObject({
      constraint: z.enum(['candidates', 'leader', 'sector', 'employer', 'field', 'together', 'rare']),
      needed: z.int().min(0),
      available: z.int().min(0),
      sector: z.string().optional(),
    }),
  ),
});

/** The numbers led to no choice of panels that keeps all rules. */
export const drawCameToNothing = eventKind('DrawCameToNothing', {
  ...internal,
  payload: z.strictObject({ ...seeded, short: z.array(ShortSchema), calculation: z.literal('draw@1') }),
});

/** A draw ends without panels. Called off before any nonce was shown, it does not count as held. */
export const drawVoided = eventKind('DrawVoided', {
  ...open,
  payload: z.strictObject({
    draw: DrawId,
    because: z.enum(['commitment-missing', 'reveal-missing', 'infeasible', 'called-off']),
    /** Bodies that did not do their part. */
    missing: z.array(BodyId),
    reason: PublicText.optional(),
  }),
});

/** After a second void the committee says how the panels come about. */
export const formationDecided = eventKind('FormationDecided', {
  ...internal,
  payload: z.strictObject({ draw: DrawId, way: z.enum(['by-hand', 'another-draw']), minutes: FileRef }),
});

/** An examiner leaves a seat of a drawn panel; it is empty until a reserve or another draw fills it. */
export const seatVacated = eventKind('SeatVacated', {
  ...internal,
  payload: z.strictObject({ panel: PanelId, person: PartyId, declined: z.boolean(), reason: PublicText }),
});
