import type { z } from 'zod';
import type { DeepReadonly } from '../../act/deep-readonly.ts';
import type { drawCameToNothing, drawVoided, panelsDrawn } from './events.ts';
import type { Draw } from './slice.ts';

type Payload<K extends { payload: z.ZodType }> = DeepReadonly<z.infer<K['payload']>>;
type DrawnPanel = Payload<typeof panelsDrawn>['panels'][number];
type ShortPanel = Payload<typeof drawCameToNothing>['short'][number];

/** One step of a draw as data, in the order it is told. A pool that an export hides has its root only. */
export type DrawStep =
  | {
      readonly step: 'opened';
      readonly attempt: number;
      readonly bodies: readonly string[];
      readonly until: string;
    }
  | {
      readonly step: 'asked';
      readonly panel: string;
      readonly cases: readonly string[];
      readonly size: number;
      readonly seats: number;
      readonly sectors: readonly string[];
    }
  | { readonly step: 'left-out'; readonly person: string; readonly because: string }
  | { readonly step: 'pool'; readonly entries?: number; readonly root: string }
  | { readonly step: 'dossiers'; readonly head: string }
  | { readonly step: 'committed'; readonly body: string; readonly commitment: string }
  | { readonly step: 'revealed'; readonly body: string; readonly nonce: string }
  | { readonly step: 'seed'; readonly seed: string }
  | { readonly step: 'order'; readonly panels: readonly string[]; readonly starts: number }
  | ({ readonly step: 'drawn' } & DrawnPanel)
  | ({ readonly step: 'short' } & ShortPanel)
  | {
      readonly step: 'void';
      readonly because: Payload<typeof drawVoided>['because'];
      readonly missing: readonly string[];
      readonly reason?: string;
    }
  | { readonly step: 'committee'; readonly way: 'by-hand' | 'another-draw' };

function askedSteps({ frozen }: DeepReadonly<Draw>): DrawStep[] {
  if (!frozen) return [];
  const { panels, refill, left } = frozen;
  return [
    ...panels.map(({ panel, cases, size, sectors }) => {
      return { step: 'asked' as const, panel, cases, size, seats: size, sectors };
    }),
    ...refill.map(({ panel, cases, size, sectors, sitting }) => {
      return { step: 'asked' as const, panel, cases, size, seats: size - sitting.length, sectors };
    }),
    ...left.map(({ person, because }) => ({ step: 'left-out' as const, person, because })),
  ];
}

function drawnSteps({ drawn, nothing }: DeepReadonly<Draw>): DrawStep[] {
  const seed = drawn?.seed ?? nothing?.seed;
  const panels = drawn?.panels ?? [];
  return [
    ...(seed === undefined ? [] : [{ step: 'seed' as const, seed }]),
    ...(drawn
      ? [{ step: 'order' as const, panels: panels.map(({ panel }) => panel), starts: drawn.starts }]
      : []),
    ...panels.map((panel) => ({ step: 'drawn' as const, ...panel })),
    ...(nothing?.short ?? []).map((panel) => ({ step: 'short' as const, ...panel })),
  ];
}

function endSteps({ voided, released }: DeepReadonly<Draw>): DrawStep[] {
  const { because, missing, reason } = voided ?? {};
  return [
    ...(because === undefined
      ? []
      : [
          {
            step: 'void' as const,
            because,
            missing: missing ?? [],
            ...(reason === undefined ? {} : { reason }),
          },
        ]),
    ...(released === undefined ? [] : [{ step: 'committee' as const, way: released }]),
  ];
}

/** A draw step by step: opened, asked for, closed, committed, revealed, seeded, drawn, and how it ended. */
export function transcriptOf(draw: DeepReadonly<Draw>): DrawStep[] {
  const { committers, attempt, term, frozen, poolRoot, dossiersHead, parts } = draw;
  const entries = frozen?.pool.length;
  return [
    { step: 'opened', attempt, bodies: committers.map(({ body }) => body), until: term.endsOn },
    ...askedSteps(draw),
    { step: 'pool', ...(entries === undefined ? {} : { entries }), root: poolRoot },
    { step: 'dossiers', head: dossiersHead },
    ...[...parts].map(([body, { commitment }]) => ({ step: 'committed' as const, body, commitment })),
    ...[...parts].flatMap(([body, { nonce }]) =>
      nonce === undefined ? [] : [{ step: 'revealed' as const, body, nonce }],
    ),
    ...drawnSteps(draw),
    ...endSteps(draw),
  ];
}
