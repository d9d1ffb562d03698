import { describe, expect, test } from 'vitest';
import type { EventDraft } from '../../act/event-kind.ts';
import { knownHonour } from '../../registry/honours/known-honour.ts';
import { honours } from '../../registry/honours/views/honours.ts';
import { schemeOn } from '../../registry/programmes/adopted-scheme.ts';
import { periodOpened, schemeAdopted } from '../../registry/programmes/events.ts';
import { placesOfPeriod } from '../../registry/programmes/places-of-period.ts';
import { revocationDecided } from '../../registry/revocation/events.ts';
import type { SchemeDocument } from '../../scheme/model/scheme-document.ts';
import { openScheme, type Scheme } from '../../scheme/scheme.ts';
import { aCity, aCityWithoutAward, day, file, placesAtMost } from '../../testing/city.ts';
import { given } from '../../testing/given.ts';
import { seen } from '../../testing/look.ts';
import { aRoundAt } from '../../testing/round.ts';
import { schemeUnderTest } from '../../testing/scheme-under-test.ts';
import { aWinner } from '../../testing/winners.ts';
import { findingsOf } from '../eligibility/findings.ts';
import { pinnedScheme } from './pinned-scheme.ts';

const shipped = schemeUnderTest();
const copyOf = (id: string, change: Partial<SchemeDocument>): Scheme =>
  openScheme({ ...shipped, document: { ...shipped.document, id, ...change } });
const inForce = (from: string, to: string) =>
  ({ kind: 'dated', spans: [{ from, to }], cites: ['art-40'] }) as const;

/** The first scheme expires in the middle of its period; its successor, which also knows bans, starts the next day. */
const first = copyOf('first', { validity: inForce('2021-07-01', '2026-06-30') });
const { eligibility } = shipped.document;
const successor = copyOf('successor', {
  validity: inForce('2026-07-01', '2031-06-30'),
  eligibility: {
    ...eligibility,
    organisation: [
      ...(eligibility.organisation ?? []),
      {
        rule: 'not-banned',
        id: 'not-banned',
        title: { zh: 'not banned', en: 'not banned' },
        cites: ['art-11.4'],
      },
    ],
  },
});
const { programme } = shipped.document;
const bundleOf = ({ document, articles, compliance, standards }: Scheme) => ({
  document,
  articles,
  compliance,
  standards,
});
const adopted = (scheme: Scheme) =>
  schemeAdopted({
    programme,
    scheme: scheme.id,
    version: scheme.document.version,
    bundle: bundleOf(scheme),
    approvedOn: day('2026-06-01'),
    evidence: [file('resolution')],
  });
/** The city of the first scheme with its period 2025–2029 and round `r1`, and the successor adopted too. */
const city = (...more: readonly EventDraft[]) => [...aCity(first), adopted(successor), ...more];
const planning = (scheme: Scheme, on: string) => ({
  by: 'office-head',
  preparedBy: 'office-clerk',
  on,
  command: 'plan-round',
  payload: {
    programme,
    period: 'p1',
    scheme: scheme.id,
    version: 1,
    settings: [],
    closesOn: '2027-03-31',
    plan: file('plan'),
  },
});
const placesPlanned = (registry: readonly EventDraft[], scheme: Scheme) => {
  const decided = given({ scheme, registry: withoutRound(registry) }).decide(planning(scheme, '2026-08-03'));
  if ('refused' in decided) throw new Error(JSON.stringify(decided.refused));
  const planned = decided.round.find((draft) => draft.type === 'RoundPlanned');
  return (planned?.payload as { places: unknown[] } | undefined)?.places ?? [];
};
const withoutRound = (registry: readonly EventDraft[]) =>
  registry.filter((draft) => draft.type !== 'RoundRegistered');
const winner = aWinner(first, { decidedOn: day('2026-06-20') });

describe('a scheme and its successor in one programme', () => {
  test('no new round is opened under the expired one, nor under the other before its day', () => {
    const ground = given({ scheme: first, registry: withoutRound(city()) });
    const events = ['RoundRegistered', 'RoundPlanned', 'StageOpened'];
    ground.expectEvents(planning(first, '2026-06-30'), ...events);
    ground.expectRefused(planning(first, '2026-07-01'), ['round-outside-validity', { on: '2026-07-01' }]);
    ground.expectRefused(planning(successor, '2026-06-30'), ['round-outside-validity', { on: '2026-06-30' }]);
    ground.expectEvents(planning(successor, '2026-07-01'), ...events);
  });

  test('rounds of both count against the rounds of the period', () => {
    const rounds = (scheme: Scheme, ...ids: readonly string[]) =>
      ids.map((round) => ({
        stream: 'registry' as const,
        type: 'RoundRegistered',
        v: 1,
        payload: { round, programme, period: 'p1', scheme: scheme.id, version: 1 },
      }));
    const registry = [...withoutRound(city()), ...rounds(first, 'r8'), ...rounds(successor, 'r9')];
    given({ scheme: successor, registry }).expectRefused(planning(successor, '2026-08-03'), [
      'rounds-used-up',
      { planned: 2, allowed: 2 },
    ]);
  });

  test('places used under the one count in a round under the other in the same period', () => {
    const used = Array.from({ length: 6 }, (_, at) =>
      aWinner(first, { honour: `h-${at}`, case: `O-${at}`, party: `org-${at}` }),
    );
    expect(placesPlanned(city(...used), successor)[0]).toEqual({
      grade: 'award',
      track: 'organisation',
      approved: 8,
      usedBefore: 6,
      forThisRound: 2,
      calculation: 'places@1',
    });
    const { registry } = given({ scheme: successor, registry: city(...used) });
    expect(placesOfPeriod(registry, programme, 'p1')[0]).toMatchObject({ approved: 8, used: 6, left: 2 });
  });

  test('a successor with fewer places takes its own maximum in a period that had more approved', () => {
    const grades = shipped.document.grades.map((grade) =>
      grade.id === 'award'
        ? {
            ...grade,
            places: {
              ...grade.places,
              organisation: { value: 5, unit: 'places' as const, cites: ['art-5'] },
            },
          }
        : grade,
    );
    const smaller = copyOf('successor', { validity: successor.document.validity, grades });
    const registry = [...aCity(first), adopted(smaller), winner];
    expect(placesPlanned(registry, smaller)[0]).toMatchObject({
      approved: 5,
      usedBefore: 1,
      forThisRound: 2,
    });
    const own = periodOpened({
      programme,
      period: 'p1',
      scheme: 'successor',
      from: day('2025-01-01'),
      to: day('2029-12-31'),
      approvedPlaces: placesAtMost(first),
      evidence: [file('places')],
    });
    given({ scheme: smaller, registry: withoutRound([...registry, own]) }).expectRefused(
      planning(smaller, '2026-08-03'),
      'places-not-computable',
    );
  });

  const findings = (...more: readonly EventDraft[]) => {
    const { registry, round } = given({
      scheme: successor,
      registry: city(...more),
      round: aRoundAt(successor, 'eligibility', { withItsEvents: true }),
    });
    return findingsOf({ registry, round, scheme: successor }, 'O-1', day('2026-08-20')).map(
      ({ rule, result }) => `${rule}: ${result}`,
    );
  };

  test('an honour under the one bars from applying under the other', () => {
    expect(findings()).toContain('not-honoured-recently: met');
    expect(findings(aWinner(first, { decidedOn: day('2025-06-20'), awardYear: 2025 }))).toContain(
      'not-honoured-recently: not-met',
    );
  });

  test('so does a ban', () => {
    const ban = revocationDecided({
      revocation: 'v-1',
      honour: 'h-1',
      programme,
      party: 'org-1',
      ground: 'improper-means',
      withdrawn: true,
      takesBack: ['title'],
      publishedAs: 'exposure',
      decidedOn: day('2025-09-05'),
      bannedUntil: day('2030-09-04'),
      document: file('withdrawal'),
    });
    expect(findings()).toContain('not-banned: met');
    expect(findings(ban)).toContain('not-banned: not-met');
  });

  test('titles stand after their scheme has expired, under the rules they were given by', () => {
    const { registry } = given({ scheme: successor, registry: city(winner) });
    const answer = seen(honours, registry, {
      viewer: { person: 'citizen', role: 'public' },
      on: '2027-01-01',
      query: {},
    });
    expect('honours' in answer ? answer.honours.map(({ standing }) => standing) : []).toEqual(['valid']);
    expect(schemeOn(registry, programme, day('2027-01-01'))?.scheme.id).toBe('successor');
    expect(knownHonour(registry, 'h-1')?.scheme.id).toBe('first');
  });

  test('a round open when its scheme expires is finished under it', () => {
    const closing = {
      by: 'office-head',
      on: '2026-07-10',
      command: 'close-stage',
      payload: { stage: 'public-notice' },
    };
    const round = aRoundAt(first, 'public-notice', { withItsEvents: true });
    const ground = given({ scheme: first, registry: city(), round });
    ground.expectEvents(closing, 'StageClosed', ['StageOpened', { stage: 'approval', on: '2026-07-10' }]);
    const plan = ground.round.call.plan;
    expect(plan && pinnedScheme(ground.registry, plan)?.id).toBe('first');
  });
});

describe('schemes adopted side by side', () => {
  const adopting = (scheme: Scheme) => ({
    by: 'chair',
    preparedBy: 'office-head',
    on: '2026-06-02',
    command: 'adopt-scheme',
    payload: {
      programme,
      bundle: bundleOf(scheme),
      approvedOn: '2026-06-02',
      evidence: [file('resolution')],
    },
  });
  const edition = copyOf('edition', {
    validity: {
      kind: 'edition',
      edition: { value: 3, unit: 'edition', cites: ['art-40'] },
      cites: ['art-40'],
    },
  });

  test('trials, the rules of one edition, and a scheme that follows another', () => {
    const trial = given({ scheme: shipped, registry: aCity(shipped) });
    trial.expectEvents(adopting(copyOf('other-trial', {})), 'SchemeAdopted');
    trial.expectEvents(adopting(edition), 'SchemeAdopted');
    const dated = given({ scheme: first, registry: aCity(first) });
    dated.expectEvents(adopting(successor), 'SchemeAdopted');
    dated.expectEvents(adopting(copyOf('other-trial', {})), 'SchemeAdopted');
    dated.expectRefused(
      adopting(copyOf('too-soon', { validity: inForce('2026-06-30', '2030-01-01') })),
      'schemes-in-force-together',
    );
  });

  test('a programme of its own is needed for each', () => {
    given({ scheme: shipped, registry: aCityWithoutAward() }).expectRefused(adopting(edition), 'not-found');
  });
});
