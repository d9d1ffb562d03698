import { describe, expect, test } from 'vitest';
import { extraRoundAllowed, pastHonourRecorded, periodOpened } from '../../../registry/programmes/events.ts';
import { aCity, day, file } from '../../../testing/city.ts';
import { given } from '../../../testing/given.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';

const scheme = schemeUnderTest();
const programme = scheme.document.programme;
/** The city before any round of the period. */
const cityOf = (of = scheme) => aCity(of).filter((draft) => draft.type !== 'RoundRegistered');
const round = (id: string) => ({
  stream: 'registry' as const,
  type: 'RoundRegistered',
  v: 1,
  payload: { round: id, programme, period: 'p1', scheme: scheme.id, version: 1 },
});
const plan = {
  programme,
  period: 'p1',
  scheme: scheme.id,
  version: 1,
  settings: [] as { path: string; value: number | string }[],
  closesOn: '2026-03-31',
  plan: file('plan'),
};
const planning = (payload: object = {}, on = '2026-02-25') => ({
  by: 'office-head',
  preparedBy: 'office-clerk',
  on,
  command: 'plan-round',
  payload: { ...plan, ...payload },
});
const cited = (registry: ReturnType<typeof cityOf>, attempt: ReturnType<typeof planning>, of = scheme) => {
  const decided = given({ scheme: of, registry }).decide(attempt);
  return 'refused' in decided ? decided.refused.map(({ kind, cites }) => [kind, cites]) : decided;
};
const placesPlanned = (registry: ReturnType<typeof cityOf>, of = scheme): unknown[] => {
  const decided = given({ scheme: of, registry }).decide(planning());
  if ('refused' in decided) return [];
  return decided.round.flatMap((draft) => (draft.payload as { places?: unknown[] }).places ?? []);
};
const places = [
  { grade: 'award', track: 'organisation', approved: 8, usedBefore: 0, forThisRound: 4 },
  { grade: 'award', track: 'individual', approved: 10, usedBefore: 0, forThisRound: 5 },
  { grade: 'nomination', track: 'organisation', approved: 12, usedBefore: 0, forThisRound: 6 },
].map((entry) => ({ ...entry, calculation: 'places@1' }));

describe('plan-round', () => {
  test('pins the round, freezes its places, registers it and opens the call', () => {
    given({ scheme, registry: cityOf() }).expectEvents(
      planning(),
      ['RoundRegistered', { round: 'r1', programme, period: 'p1', scheme: scheme.id, version: 1 }],
      ['RoundPlanned', { ...plan, trial: true, places }],
      ['StageOpened', { stage: 'call', on: '2026-02-25' }],
    );
  });

  test('gives a round never more than is left in the period', () => {
    const used = Array.from({ length: 6 }, (_, at) =>
      pastHonourRecorded({
        programme,
        party: `org-${at}`,
        track: 'organisation',
        grade: 'award',
        decidedOn: day('2025-06-01'),
        period: 'p1',
        evidence: [file('record')],
      }),
    );

    expect(placesPlanned([...cityOf(), ...used])[0]).toEqual({
      ...places[0],
      usedBefore: 6,
      forThisRound: 2,
    });
  });

  test('rounds the share of a scheme down', () => {
    const third = schemeUnderTest('wuhan-draft2', (text) =>
      text.replace('value: 50, unit: percent', 'value: 33, unit: percent'),
    );

    expect(placesPlanned(cityOf(third), third)).toEqual([
      { ...places[0], forThisRound: 2 },
      { ...places[1], forThisRound: 3 },
      { ...places[2], forThisRound: 3 },
    ]);
  });

  test('is refused for a version that the programme has not adopted', () => {
    given({ scheme, registry: cityOf() }).expectRefused(planning({ version: 2 }), [
      'round-scheme-not-adopted',
      { scheme: scheme.id, version: 2 },
    ]);
    given({ scheme, registry: cityOf() }).expectRefused(
      planning({ programme: 'other' }),
      'round-scheme-not-adopted',
    );
  });

  test('is refused for a period that is not open', () => {
    given({ scheme, registry: cityOf() }).expectRefused(planning({ period: 'p9' }), [
      'round-period-not-open',
      { period: 'p9' },
    ]);
  });

  test.each([
    ['2024-12-31', true],
    ['2025-01-01', false],
    ['2029-12-31', false],
    ['2030-01-01', true],
  ])('on %s outside the period: %s', (on, outside) => {
    const decided = given({ scheme, registry: cityOf() }).decide(planning({ closesOn: '2031-01-01' }, on));

    expect('refused' in decided ? decided.refused : []).toEqual(
      outside
        ? [{ kind: 'round-period-not-running', facts: { from: '2025-01-01', to: '2029-12-31' }, cites: [] }]
        : [],
    );
  });

  test('a third round needs the committee, and the scheme says how many are normal', () => {
    const two = [...cityOf(), round('r8'), round('r9')];
    const allowed = extraRoundAllowed({ programme, period: 'p1', reason: 'a reason' });

    given({ scheme, registry: [...cityOf(), round('r8')] }).expectEvents(
      planning(),
      'RoundRegistered',
      'RoundPlanned',
      'StageOpened',
    );
    expect(cited(two, planning())).toEqual([['rounds-used-up', ['art-5']]]);
    given({ scheme, registry: [...two, allowed] }).expectEvents(
      planning(),
      'RoundRegistered',
      'RoundPlanned',
      'StageOpened',
    );
  });

  const edited = (from: string | RegExp, to: string) =>
    schemeUnderTest('wuhan-draft2', (text, path) =>
      path.endsWith('/scheme.yaml') ? text.replace(from, to) : text.replace('period.rounds, ', ''),
    );
  const events = ['RoundRegistered', 'RoundPlanned', 'StageOpened'];

  test('a scheme without a number of rounds takes as many as there are places for', () => {
    const any = edited(/ {2}rounds: .*\n/, '');
    const many = [...cityOf(any), round('r7'), round('r8'), round('r9')];
    given({ scheme: any, registry: many }).expectEvents(planning(), ...events);
  });

  /** Rounds told to the registry were planned on 1 January 2026. */
  const everyTwo = edited(
    'rounds: { value: 2, unit: rounds, soft: { by: committee }, cites: [art-5], reading: decision-26 }',
    'interval: { value: 2, unit: years, cites: [art-5] }',
  );

  test.each([
    ['2026-02-25', true],
    ['2027-12-31', true],
    ['2028-01-01', false],
  ])('every two years: on %s after a round of 2026 too soon: %s', (on, tooSoon) => {
    const attempt = planning({ closesOn: '2029-01-01' }, on);
    const before = [...cityOf(everyTwo), round('r9')];
    if (tooSoon) {
      const facts = { round: 'r9', year: 2026, notBefore: 2028 };
      given({ scheme: everyTwo, registry: before }).expectRefused(attempt, ['round-too-soon', facts]);
      expect(cited(before, attempt, everyTwo)).toEqual([['round-too-soon', ['art-5']]]);
    } else given({ scheme: everyTwo, registry: before }).expectEvents(attempt, ...events);
  });

  test('the interval counts rounds of every period of the programme, and none of another', () => {
    const earlier = (change: object) => ({ ...round('r9'), payload: { ...round('r9').payload, ...change } });
    const told = (change: object) =>
      given({ scheme: everyTwo, registry: [...cityOf(everyTwo), earlier(change)] });
    told({ period: 'p0', scheme: 'earlier' }).expectRefused(planning(), 'round-too-soon');
    told({ programme: 'other' }).expectEvents(planning(), ...events);
    given({ scheme: everyTwo, registry: cityOf(everyTwo) }).expectEvents(planning(), ...events);
  });

  test('the rules of one edition are for one round ever', () => {
    const edition = edited(
      /validity:\n[\s\S]*?\nfees:/,
      'validity:\n  kind: edition\n  edition: { value: 3, unit: edition, cites: [art-40] }\n  cites: [art-40]\nfees:',
    );
    const first = given({ scheme: edition, registry: cityOf(edition) });
    const planned = first.decide(planning());
    expect('refused' in planned ? planned.refused : planned.round[0]?.payload).toMatchObject({
      trial: false,
    });
    const second = [...cityOf(edition), round('r9')];
    given({ scheme: edition, registry: second }).expectRefused(planning(), [
      'edition-already-held',
      { scheme: scheme.id, round: 'r9' },
    ]);
    expect(cited(second, planning(), edition)).toEqual([['edition-already-held', ['art-40']]]);
    const ofOther = { ...round('r9'), payload: { ...round('r9').payload, scheme: 'earlier' } };
    given({ scheme: edition, registry: [...cityOf(edition), ofOther] }).expectEvents(planning(), ...events);
  });

  test('one pool of places is one row, used by both tracks', () => {
    const pooled = edited(
      /places:\n( {6}(organisation|individual): .*\n)+/,
      'places:\n      together: { value: 6, unit: places, cites: [art-5] }\n',
    );
    const used = (['org-4', 'ind-3'] as const).map((party) =>
      pastHonourRecorded({
        programme,
        party,
        track: party === 'org-4' ? 'organisation' : 'individual',
        grade: 'award',
        decidedOn: day('2025-06-01'),
        period: 'p1',
        evidence: [file('record')],
      }),
    );
    const award = { grade: 'award', track: 'together', approved: 6, calculation: 'places@1' };
    expect(placesPlanned(cityOf(pooled), pooled)[0]).toEqual({ ...award, usedBefore: 0, forThisRound: 3 });
    const more = [...used, ...used, ...used].slice(0, 4);
    expect(placesPlanned([...cityOf(pooled), ...more], pooled)[0]).toEqual({
      ...award,
      usedBefore: 4,
      forThisRound: 2,
    });
  });

  test('is refused under an id that a round has', () => {
    given({ scheme, registry: aCity(scheme) }).expectRefused(planning(), [
      'round-already-planned',
      { round: 'r1' },
    ]);
  });

  test.each(['2026-02-24', '2026-02-25'])('is refused when the closing day %s is not ahead', (closesOn) => {
    given({ scheme, registry: cityOf() }).expectRefused(planning({ closesOn }), [
      'closing-day-not-ahead',
      { closesOn },
    ]);
  });

  test('takes the next day as closing day', () => {
    given({ scheme, registry: cityOf() }).expectEvents(
      planning({ closesOn: '2026-02-26' }),
      'RoundRegistered',
      'RoundPlanned',
      'StageOpened',
    );
  });

  test('a scheme with dated validity opens rounds only inside a span', () => {
    const dated = schemeUnderTest('wuhan-draft2', (text, path) =>
      path.endsWith('scheme.yaml')
        ? text.replace(
            /validity:\n[\s\S]*?\nfees:/,
            "validity:\n  kind: dated\n  spans: [{ from: '2026-02-25', to: '2026-02-26' }]\n  cites: [art-40]\nfees:",
          )
        : text,
    );
    const on = (text: string) => cited(cityOf(dated), planning({}, text), dated);

    expect(on('2026-02-24')).toEqual([['round-outside-validity', ['art-40']]]);
    expect(on('2026-02-27')).toEqual([['round-outside-validity', ['art-40']]]);
    const planned = given({ scheme: dated, registry: cityOf(dated) }).decide(planning({}, '2026-02-26'));
    expect('refused' in planned ? planned.refused : planned.round[0]?.payload).toMatchObject({
      trial: false,
    });
  });

  test('every value left open must be set before the round is planned', () => {
    const open = schemeUnderTest('wuhan-draft2', (text, path) =>
      path.endsWith('scheme.yaml') ? text.replace('size: { value: 3', 'size: { value: to-be-set') : text,
    );
    const told = given({ scheme: open, registry: cityOf(open) });

    told.expectRefused(planning(), ['settings-missing', { paths: ['process.panel.size.value'] }]);
    told.expectEvents(
      planning({ settings: [{ path: 'process.panel.size', value: 5 }] }),
      'RoundRegistered',
      'RoundPlanned',
      'StageOpened',
    );
  });

  test('is refused with a setting that the text fixes', () => {
    given({ scheme, registry: cityOf() }).expectRefused(
      planning({ settings: [{ path: 'process.panel.size', value: 5 }] }),
      ['settings-refused', { settings: [{ path: 'process.panel.size', problem: 'setting-fixed' }] }],
    );
  });

  const periodWith = (
    approvedPlaces: { grade: string; track: 'organisation' | 'individual'; places: number }[],
  ) => [
    ...cityOf().filter((draft) => draft.type !== 'PeriodOpened'),
    periodOpened({
      programme,
      period: 'p1',
      scheme: scheme.id,
      from: day('2025-01-01'),
      to: day('2029-12-31'),
      approvedPlaces,
      evidence: [file('places')],
    }),
  ];

  test('is refused when places are not approved or exceed the most the scheme allows', () => {
    given({
      scheme,
      registry: periodWith([
        { grade: 'award', track: 'organisation', places: 9 },
        { grade: 'award', track: 'individual', places: 10 },
      ]),
    }).expectRefused(
      planning(),
      [
        'places-not-computable',
        { grade: 'award', track: 'organisation', reasons: ['approved-above-maximum'] },
      ],
      ['places-not-approved', { grade: 'nomination', track: 'organisation' }],
    );
  });

  test('needs two persons of the office', () => {
    const { preparedBy: _preparedBy, ...alone } = planning();
    given({ scheme, registry: cityOf() }).expectRefused(alone, 'needs-second-person');
    given({ scheme, registry: cityOf() }).expectRefused({ ...planning(), by: 'office-clerk' }, 'no-such-hat');
  });
});
