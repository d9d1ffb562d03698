import { describe, test } from 'vitest';
import { aCity, day, file } from '../../../testing/city.ts';
import { given } from '../../../testing/given.ts';
import { workingDays } from '../../../testing/objecting.ts';
import { aRoundAt } from '../../../testing/round.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';
import { thresholdOverridden } from '../../composite/events.ts';
import { exceptionDecided } from '../../eligibility/events.ts';
import { caseVetoed, personRecused } from '../../proceedings/events.ts';

const scheme = schemeUnderTest();
const round = aRoundAt(scheme, 'public-notice');
const entry = (id: string, grade = 'award') => ({
  case: id,
  name: `Name of ${id}`,
  track: id.startsWith('O') ? 'organisation' : 'individual',
  grade,
});
const all = ['O-1', 'O-2', 'I-1', 'I-2'].map((id) => entry(id));
const opening = (entries: readonly unknown[] = all, change = {}) => ({
  by: 'office-head',
  preparedBy: 'office-clerk',
  on: '2026-06-25',
  command: 'open-public-notice',
  payload: {
    notice: 'notice-1',
    entries,
    publishedOn: '2026-06-25',
    media: ['market-regulator-website', 'news-media'],
    proofs: [file('proof'), file('proof-2')],
    contact: 'the office',
    ...change,
  },
});
const opened = (overrides: Record<string, readonly string[]> = {}): [string, unknown] => [
  'PublicNoticeOpened',
  {
    ...opening().payload,
    entries: all.map((one) => ({ ...one, overrides: overrides[one.case] ?? [] })),
    term: workingDays('2026-06-25', 5, '2026-07-02'),
  },
];

describe('open-public-notice', () => {
  test('publishes exactly the resolved winners; five working days follow the day of publication', () => {
    given({ scheme, registry: aCity(scheme), round }).expectEvents(opening(), opened());
  });

  test('the length of the term follows the scheme', () => {
    const longer = schemeUnderTest('wuhan-draft2', (text) =>
      text.replace(
        'term: { value: 5, unit: working-days, cites: [art-22]',
        'term: { value: 7, unit: working-days, cites: [art-22]',
      ),
    );
    given({ scheme: longer, registry: aCity(longer), round: aRoundAt(longer, 'public-notice') }).expectEvents(
      opening(),
      [
        'PublicNoticeOpened',
        { ...(opened()[1] as object), term: workingDays('2026-06-25', 7, '2026-07-06') },
      ],
    );
  });

  test('shows an overridden threshold unless its ground is secret', () => {
    const override = (id: string, secretGround: boolean) =>
      thresholdOverridden({ case: id, grade: 'award', reason: 'a first of its kind', secretGround });
    given({
      scheme,
      registry: aCity(scheme),
      round: [...round, override('O-1', false), override('O-2', true)],
    }).expectEvents(opening(), opened({ 'O-1': ['a first of its kind'] }));
  });

  test('shows why a winner was let off a rule, unless the ground is secret', () => {
    const exception = (id: string, granted: boolean, secretGround: boolean) =>
      exceptionDecided({ case: id, rule: 'years', granted, reason: `reason of ${id}`, secretGround });
    const override = thresholdOverridden({
      case: 'O-1',
      grade: 'award',
      reason: 'a first of its kind',
      secretGround: false,
    });
    const exceptions = [
      exception('O-1', true, false),
      exception('O-2', true, true),
      exception('I-1', false, false),
    ];
    given({ scheme, registry: aCity(scheme), round: [...round, ...exceptions, override] }).expectEvents(
      opening(),
      opened({ 'O-1': ['reason of O-1', 'a first of its kind'] }),
    );
  });

  test('refuses a list that is not the resolved one: missing, surplus, twice, another grade', () => {
    const other = [entry('O-1'), entry('O-2', 'nomination'), entry('I-1'), entry('I-1'), entry('I-3')];
    given({ scheme, registry: aCity(scheme), round }).expectRefused(opening(other), [
      'entries-do-not-match',
      { missing: ['O-2', 'I-2'], surplus: ['O-2', 'I-1', 'I-3'] },
    ]);
  });

  test('leaves out a winner who dropped out meanwhile', () => {
    const veto = caseVetoed({
      case: 'I-2',
      veto: 'major-mistake',
      source: 'office',
      sourceOn: day('2026-06-24'),
      evidence: [file('veto')],
    });
    const ground = given({ scheme, registry: aCity(scheme), round: [...round, veto] });
    ground.expectRefused(opening(), ['entries-do-not-match', { missing: [], surplus: ['I-2'] }]);
    ground.expectEvents(opening(all.filter((one) => one.case !== 'I-2')), 'PublicNoticeOpened');
  });

  test('refuses another day, a missing medium and a medium without proof', () => {
    given({ scheme, registry: aCity(scheme), round }).expectRefused(
      opening(all, {
        publishedOn: '2026-06-24',
        media: ['market-regulator-website', 'city-portal'],
        proofs: [file('proof'), file('proof')],
      }),
      ['published-on-other-day', { publishedOn: '2026-06-24', day: '2026-06-25' }],
      ['media-missing', { media: ['news-media'] }],
      ['proof-missing', { media: 2, proofs: 1 }],
    );
  });

  test('counts from the day of a paper notice entered later', () => {
    const paper = { effectiveOn: day('2026-06-24'), evidence: [file('scan')] };
    given({ scheme, registry: aCity(scheme), round }).expectEvents(
      { ...opening(all, { publishedOn: '2026-06-24' }), paper },
      'PaperEntered',
      [
        'PublicNoticeOpened',
        {
          ...(opened()[1] as object),
          publishedOn: '2026-06-24',
          term: workingDays('2026-06-24', 5, '2026-07-01'),
        },
      ],
    );
  });

  test('is refused when every winner is under notice, or the id is taken', () => {
    const noticed = aRoundAt(scheme, 'public-notice', { withItsEvents: true });
    given({ scheme, registry: aCity(scheme), round: noticed }).expectRefused(
      opening(),
      ['notice-already-opened', { notice: 'notice-1' }],
      ['nothing-to-notice', {}],
    );
  });

  test('needs the deliberation closed, two persons, and a head recused from no case', () => {
    given({
      scheme,
      registry: aCity(scheme),
      round: aRoundAt(scheme, 'deliberation', { withItsEvents: true }),
    }).expectRefused(opening(), ['stage-not-open', { stages: ['public-notice'] }]);
    const { preparedBy: _, ...alone } = opening();
    given({ scheme, registry: aCity(scheme), round }).expectRefused(alone, 'needs-second-person');
    const recused = personRecused({ person: 'office-head', case: 'O-4', ground: 'declared' });
    given({ scheme, registry: aCity(scheme), round: [...round, recused] }).expectRefused(
      opening(),
      'passes-to-deputy',
    );
  });
});
