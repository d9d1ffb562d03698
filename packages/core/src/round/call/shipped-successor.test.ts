import { describe, expect, test } from 'vitest';
import type { EventDraft } from '../../act/event-kind.ts';
import { knownHonour } from '../../registry/honours/known-honour.ts';
import { obligations } from '../../registry/obligations/views/obligations.ts';
import { roundRegistered, schemeAdopted } from '../../registry/programmes/events.ts';
import { placesOfPeriod } from '../../registry/programmes/places-of-period.ts';
import { revocationDecided } from '../../registry/revocation/events.ts';
import type { Scheme } from '../../scheme/scheme.ts';
import { aCity, day, file } from '../../testing/city.ts';
import { given } from '../../testing/given.ts';
import { seen } from '../../testing/look.ts';
import { aRoundAt } from '../../testing/round.ts';
import { schemeUnderTest } from '../../testing/scheme-under-test.ts';
import { aWinner } from '../../testing/winners.ts';
import { listSubmitted } from '../approval/events.ts';
import { isHonouredBefore } from '../approval/honours-to-confer.ts';
import { findingsOf } from '../eligibility/findings.ts';
import type { RoundPlan } from './slice.ts';

/** The two shipped drafts of one award, as they are: the city begins with the first and goes on with the second. */
const first = schemeUnderTest('wuhan-draft1');
const second = schemeUnderTest('wuhan-draft2');
const { programme } = first.document;

const rounds = (scheme: Scheme, ...ids: readonly string[]) =>
  ids.map((round) =>
    roundRegistered({
      round,
      programme,
      period: 'p1',
      scheme: scheme.id,
      version: scheme.document.version,
    }),
  );

/** The period 2025–2029 was opened under the first draft and had its round `r0`; then the second was adopted. */
function city(...more: readonly EventDraft[]): EventDraft[] {
  const { document, articles, compliance, standards } = second;
  return [
    ...aCity(first).filter(({ type }) => type !== 'RoundRegistered'),
    ...rounds(first, 'r0'),
    schemeAdopted({
      programme,
      scheme: second.id,
      version: document.version,
      bundle: { document, articles, compliance, standards },
      approvedOn: day('2026-01-05'),
      evidence: [file('resolution')],
    }),
    ...more,
  ];
}

const honoured = (party: string, grade: 'award' | 'nomination', decidedOn = '2025-07-04') =>
  aWinner(first, {
    honour: `r0-${party}`,
    round: 'r0',
    case: `r0-${party}`,
    party,
    track: party.startsWith('ind') ? 'individual' : 'organisation',
    grade,
    decidedOn: day(decidedOn),
    awardYear: Number(decidedOn.slice(0, 4)),
  });

const planning = (scheme: Scheme, on: string) => ({
  by: 'office-head',
  preparedBy: 'office-clerk',
  on,
  command: 'plan-round',
  payload: {
    programme,
    period: 'p1',
    scheme: scheme.id,
    version: scheme.document.version,
    settings: [],
    closesOn: '2029-12-31',
    plan: file('plan'),
  },
});

describe('the second draft after the first in one award', () => {
  test('belongs to the same award, so that what the first left behind is its own', () => {
    expect(second.document.programme).toBe(programme);
  });

  test('has the places of the period that the first left, half of them at most at once', () => {
    const parties = (kind: string, many: number) => Array.from({ length: many }, (_, at) => `${kind}-0${at}`);
    const registry = city(
      ...parties('org', 6).map((party) => honoured(party, 'award')),
      ...parties('nom', 4).map((party) => honoured(party, 'nomination')),
      ...parties('ind', 7).map((party) => honoured(party, 'award')),
    );
    const decided = given({ scheme: second, registry }).decide(planning(second, '2026-08-03'));
    const planned = 'refused' in decided ? decided.refused : decided.round;

    expect(planned).toContainEqual(
      expect.objectContaining({
        type: 'RoundPlanned',
        payload: expect.objectContaining({
          places: [
            { approved: 8, usedBefore: 6, forThisRound: 2, grade: 'award', track: 'organisation' },
            { approved: 10, usedBefore: 7, forThisRound: 3, grade: 'award', track: 'individual' },
            { approved: 12, usedBefore: 4, forThisRound: 6, grade: 'nomination', track: 'organisation' },
          ].map((places) => ({ ...places, calculation: 'places@1' })),
        }),
      }),
    );
    const left = placesOfPeriod(given({ scheme: second, registry }).registry, programme, 'p1');
    expect(left.map((entry) => entry.left)).toEqual([2, 3, 8]);
  });

  test('counts the rounds of the first, and is not held to its interval', () => {
    const now = given({ scheme: second, registry: city() });
    now.expectEvents(planning(second, '2026-08-03'), 'RoundRegistered', 'RoundPlanned', 'StageOpened');
    now.expectRefused(
      planning(first, '2026-12-31'),
      ['round-too-soon', { round: 'r0', year: 2026, notBefore: 2028 }],
      'settings-missing',
    );
    const later = given({ scheme: second, registry: city(...rounds(second, 'r8')) });
    later.expectRefused(planning(second, '2028-08-03'), ['rounds-used-up', { planned: 2, allowed: 2 }]);
  });

  const findings = (scheme: Scheme, on: string, ...more: readonly EventDraft[]) => {
    const { registry, round } = given({
      scheme,
      registry: city(...more),
      round: aRoundAt(scheme, 'eligibility', { withItsEvents: true }),
    });
    const found = findingsOf({ registry, round, scheme }, 'O-1', day(on));
    return new Map(found.map(({ rule, result }) => [rule, result]));
  };

  test.each([
    ['award', '2021-12-31', 'met'],
    ['award', '2022-01-01', 'not-met'],
    ['award', '2025-07-04', 'not-met'],
    ['nomination', '2025-07-04', 'met'],
  ] as const)('an applicant of 2026 with the %s of %s under the first: %s', (grade, decidedOn, result) => {
    const rule = 'not-honoured-recently';
    expect(findings(second, '2026-08-20', honoured('org-1', grade, decidedOn)).get(rule)).toBe(result);
  });

  test('a nomination of the first is replaced by the award of the second, and not given a second time', () => {
    const submitted = listSubmitted({ batch: 'b1', cases: ['O-1'], report: file('report') });
    const ground = given({
      scheme: second,
      registry: city(...rounds(second, 'r1'), honoured('org-1', 'nomination')),
      round: [...aRoundAt(second, 'approval'), submitted],
    });
    const approving = {
      by: 'mayor',
      preparedBy: 'secretary',
      on: '2026-07-13',
      command: 'approve-list',
      payload: {
        batch: 'b1',
        approved: [{ case: 'O-1', grade: 'award', name: 'Name of O-1' }],
        notApproved: [],
        decidedOn: '2026-07-13',
        document: file('decision'),
      },
    };
    const conferred = { honour: 'r1-O-1', party: 'org-1', grade: 'award', replaces: 'r0-org-1' };
    ground.expectEvents(approving, ['HonourConferred', expect.objectContaining(conferred)], 'ListDecided');

    const { registry, round } = ground;
    const again = {
      case: 'O-1',
      party: 'org-1',
      track: 'organisation',
      grade: 'nomination',
      name: 'O',
    } as const;
    const asked = { registry, round, roundId: 'r1', legalDay: day('2026-07-13') };
    const plan = round.call.plan as RoundPlan;
    expect(isHonouredBefore({ ...asked, scheme: second }, plan, again)).toBe(true);
    expect(isHonouredBefore({ ...asked, scheme: first }, plan, again)).toBe(false);
  });

  test('a ban of the first stands in the register, but bars only where the rules know bans', () => {
    const ban = revocationDecided({
      revocation: 'v-1',
      honour: 'r0-org-1',
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

    expect(findings(first, '2026-08-20', ban).get('not-banned')).toBe('not-met');
    expect(findings(second, '2026-08-20', ban).has('not-banned')).toBe(false);
    const { registry } = given({ scheme: second, registry: city(ban) });
    expect(registry.programmes.bans).toEqual([
      { programme, party: 'org-1', from: '2025-09-05', to: '2030-09-04' },
    ]);
  });

  test('titles of the first live on under its rules: self-assessment every year by 30 June', () => {
    const { registry } = given({ scheme: second, registry: city(honoured('org-1', 'award')) });
    const asked = { viewer: { person: 'office-head', role: 'office' }, on: '2026-08-20', query: {} } as const;
    const answer = seen(obligations, registry, asked);

    expect(knownHonour(registry, 'r0-org-1')?.scheme.id).toBe('wuhan-draft1');
    expect('winners' in answer ? answer.winners[0]?.duties : []).toContainEqual(
      expect.objectContaining({ obligation: 'self-assessment', dueOn: '2026-06-30', state: 'overdue' }),
    );
  });
});
