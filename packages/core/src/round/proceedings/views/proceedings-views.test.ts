import { describe, expect, test } from 'vitest';
import { fitsPattern } from '../../../access/hats.ts';
import type { Actor } from '../../../access/roles.ts';
import { views } from '../../../catalogue.ts';
import type { StageId } from '../../../scheme/stage-id.ts';
import { aCity } from '../../../testing/city.ts';
import { given } from '../../../testing/given.ts';
import { look } from '../../../testing/look.ts';
import { aRoundAt } from '../../../testing/round.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';
import { personRecused } from '../events.ts';

const scheme = schemeUnderTest();
const anyone = { person: 'citizen', role: 'public' } as const;
const clerk = { person: 'office-clerk', role: 'office', body: 'office', rank: 'clerk' } as const;
const told = (stage: StageId) =>
  given({
    scheme,
    registry: aCity(scheme),
    round: [
      ...aRoundAt(scheme, stage, { withItsEvents: true }),
      personRecused({ person: 'ex-1', case: 'O-1', ground: 'declared' }),
      personRecused({ person: 'chair', case: 'O-2', ground: 'kinship' }),
    ],
  });
const see = (view: string, viewer: Actor, stage: StageId = 'panel') =>
  look(told(stage), scheme, { view, viewer, query: {} });
const isFor = (view: string, viewer: Actor) =>
  views.get(view)?.for.some((pattern) => fitsPattern(viewer, pattern));

describe('round-line', () => {
  test('anyone sees the stages of the scheme with their days', () => {
    const stages = scheme.document.process.map(({ stage, tracks, cites }) => ({
      stage,
      tracks,
      cites,
      openedOn: undefined,
      closedOn: undefined,
    }));
    const days: Partial<Record<StageId, object>> = {
      call: { openedOn: '2026-02-25', closedOn: '2026-03-01' },
      application: { openedOn: '2026-03-02', closedOn: undefined },
    };

    expect(see('round-line', anyone, 'application')).toEqual({
      round: 'r1',
      programme: scheme.document.programme,
      period: 'p1',
      scheme: scheme.id,
      version: 1,
      trial: true,
      stages: stages.map((entry) => ({ ...entry, ...days[entry.stage] })),
    });
  });

  test('a round that is not planned is not there', () => {
    const empty = given({ scheme, registry: aCity(scheme), round: [] });

    expect(look(empty, scheme, { view: 'round-line', viewer: anyone, query: {} })).toEqual({
      notFound: true,
    });
  });
});

describe('recusals', () => {
  test('the office, the committee and supervisors see who and why; nobody else', () => {
    expect(see('recusals', clerk)).toEqual({
      recusals: [
        { person: 'ex-1', case: 'O-1', ground: 'declared' },
        { person: 'chair', case: 'O-2', ground: 'kinship' },
      ],
    });
    expect(isFor('recusals', { person: 'chair', role: 'committee' })).toBe(true);
    expect(isFor('recusals', { person: 'supervisor', role: 'supervisor' })).toBe(true);
    expect(isFor('recusals', { person: 'ex-1', role: 'examiner' })).toBe(false);
    expect(isFor('recusals', anyone)).toBe(false);
  });

  test('a person sees the own ones; the count is public once the notice is out', () => {
    expect(see('recusal-count', { person: 'ex-1', role: 'examiner' })).toEqual({ own: ['O-1'] });
    expect(see('recusal-count', anyone)).toEqual({ own: [] });
    expect(see('recusal-count', anyone, 'public-notice')).toEqual({ count: 2, own: [] });
  });
});

describe('undertakings', () => {
  test('the office and supervisors see who has signed; nobody else', () => {
    expect(see('undertakings', clerk)).toEqual({ persons: ['ex-1', 'ex-2', 'ex-3', 'ex-4', 'ex-5', 'ex-6'] });
    expect(isFor('undertakings', { person: 'supervisor', role: 'supervisor' })).toBe(true);
    expect(isFor('undertakings', { person: 'chair', role: 'committee' })).toBe(false);
  });
});
