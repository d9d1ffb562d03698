import { describe, expect, test } from 'vitest';
import { aCity, day, file } from '../../../testing/city.ts';
import { given } from '../../../testing/given.ts';
import { aRoundAt, type ToldEvent } from '../../../testing/round.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';
import type { FactValue } from '../../application/events.ts';
import { applicationWithdrawn } from '../../application/events.ts';
import { personRecused } from '../../proceedings/events.ts';
import { eligibilityDecided, exceptionDecided, factEstablished } from '../events.ts';
import { findingsOf } from '../findings.ts';

const lifting = (by: string, claim = 'skill-and-contribution') =>
  schemeUnderTest('wuhan-draft2', (text) =>
    text.replace(
      /(id: years-in-quality-work\n)/,
      `$1      exception: { claim: ${claim}, by: ${by}, cites: [art-12.3] }\n`,
    ),
  );
const scheme = lifting('head-of-office');
const years = (from: string, id = 'I-1') =>
  established('quality-work', { shape: 'periods', periods: [{ from: day(from) }] }, id);
const established = (fact: string, value: FactValue, id = 'I-1') =>
  factEstablished({
    case: id,
    fact,
    about: 'applicant',
    value,
    source: 'register extract',
    sourceOn: day('2026-04-20'),
    evidence: [],
  });
const short = years('2024-01-01');
const statement = (...names: string[]): FactValue => ({ shape: 'statement', evidence: names.map(file) });
const facts = (of = scheme) =>
  aRoundAt(of, 'eligibility', { withItsEvents: true }).filter((event) => event.type !== 'EligibilityDecided');
const told = (more: readonly ToldEvent[] = [short], of = scheme) =>
  given({ scheme: of, registry: aCity(of), round: [...facts(of), ...more] });
const payload = {
  case: 'I-1',
  rule: 'years-in-quality-work',
  granted: true,
  reason: 'led the work on a national standard',
  secretGround: false,
};
const deciding = (
  over: object = {},
  [by = '', preparedBy = '']: readonly string[] = ['office-head', 'office-clerk'],
) => ({
  by,
  preparedBy,
  on: '2026-04-24',
  command: 'decide-exception',
  payload: { ...payload, ...over },
});
const decided = (over: object = {}): ToldEvent => exceptionDecided({ ...payload, ...over });

describe('decide-exception', () => {
  test.each([
    [true, false],
    [false, false],
    [true, true],
  ])('is granted or declined with a reason, open or secret: %s %s', (granted, secretGround) => {
    const over = { granted, secretGround };
    told().expectEvents(deciding(over), ['ExceptionDecided', { ...payload, ...over }]);
  });

  test('the ground is open unless said otherwise', () => {
    const { secretGround: _secretGround, ...brief } = payload;
    told().expectEvents({ ...deciding(), payload: brief }, ['ExceptionDecided', payload]);
  });

  test('may be decided before everything is known', () => {
    const unknown = facts().filter((event) => !JSON.stringify(event.payload).includes('"quality-work"'));
    given({ scheme, registry: aCity(scheme), round: unknown }).expectEvents(deciding(), 'ExceptionDecided');
  });

  test('a granted one lets the case be accepted, and the finding keeps what was found', () => {
    const accepting = (accepted: boolean) => ({
      ...deciding(),
      command: 'decide-eligibility',
      payload: { case: 'I-1', accepted },
    });
    const round = told([short, decided()]);
    const found = findingsOf({ ...round, scheme }, 'I-1', day('2026-04-24')).find(
      (finding) => finding.rule === 'years-in-quality-work',
    );

    expect(found).toEqual({
      rule: 'years-in-quality-work',
      result: 'met',
      facts: {
        years: 2,
        atLeast: 5,
        until: '2026-03-31',
        exception: expect.stringMatching(/^round\/r1#\d+$/),
        basis: { 'quality-work': expect.any(String), 'skill-and-contribution': expect.any(String) },
      },
      missing: [],
      cites: ['art-12.2', 'art-12.3'],
    });
    round.expectEvents(accepting(true), 'EligibilityDecided');
    told([short]).expectEvents(accepting(false), 'EligibilityDecided');
    told([short, decided({ granted: false })]).expectEvents(accepting(false), 'EligibilityDecided');
    told([short, decided({ granted: false })]).expectRefused(accepting(true), 'finding-says-otherwise');
  });

  test('holds for its own case only', () => {
    const other = told([short, years('2024-01-01', 'I-2'), decided()]);
    const results = findingsOf({ ...other, scheme }, 'I-2', day('2026-04-24')).filter(
      (finding) => finding.result !== 'met',
    );
    expect(results.map((finding) => finding.rule)).toEqual(['years-in-quality-work']);
  });

  test('an exception for the person is none for the organisation the person heads', () => {
    const reputation = schemeUnderTest('wuhan-draft2', (text) =>
      text
        .replace('      id: reputation\n', '      id: shared-id\n')
        .replace('employerMeets: [reputation,', 'employerMeets: [shared-id,')
        .replace(
          'id: skill-and-contribution\n      title',
          'id: shared-id\n      exception: { claim: conduct, by: head-of-office, cites: [art-12.3] }\n      title',
        ),
    );
    const headed = facts(reputation).map((event) =>
      event.type === 'ApplicationFiled'
        ? { ...event, payload: { ...(event.payload as object), headOf: 'employer-1' } }
        : event,
    );
    const bad = { ...established('good-reputation', { shape: 'holds', holds: false }) };
    const round = given({
      scheme: reputation,
      registry: aCity(reputation),
      round: [...headed, bad, decided({ rule: 'shared-id' })],
    });
    const findings = findingsOf({ ...round, scheme: reputation }, 'I-1', day('2026-04-24'));

    expect(findings.filter((finding) => finding.result === 'not-met').map((finding) => finding.rule)).toEqual(
      ['head-of-organisation'],
    );
  });

  test('rests on a claim with evidence, or on a fact that was found to hold', () => {
    const refused = [
      'exception-not-claimed',
      { rule: payload.rule, claim: 'skill-and-contribution' },
    ] as const;
    told([short, established('skill-and-contribution', statement())]).expectRefused(deciding(), refused);
    told([short, established('skill-and-contribution', statement('e'))]).expectEvents(
      deciding(),
      'ExceptionDecided',
    );

    const claimed = facts().filter(
      (event) =>
        !JSON.stringify(event.payload).includes('skill-and-contribution') ||
        event.type === 'ApplicationFiled',
    );
    given({ scheme, registry: aCity(scheme), round: [...claimed, short] }).expectEvents(
      deciding(),
      'ExceptionDecided',
    );
    const silent = claimed.map((event) =>
      event.type === 'ApplicationFiled'
        ? { ...event, payload: { ...(event.payload as object), claims: [] } }
        : event,
    );
    given({ scheme, registry: aCity(scheme), round: [...silent, short] }).expectRefused(deciding(), refused);
  });

  test('a yes-or-no claim must be yes', () => {
    const little = schemeUnderTest('wuhan-draft2', (text) =>
      text.replace(
        '      id: years-active\n',
        '      id: years-active\n      exception: { claim: legal-person, by: head-of-office, cites: [art-11.1] }\n',
      ),
    );
    const active = established(
      'activity',
      { shape: 'periods', periods: [{ from: day('2024-01-01') }] },
      'O-1',
    );
    const over = { case: 'O-1', rule: 'years-active' };
    const holding = (holds: boolean) =>
      told([active, established('legal-person', { shape: 'holds', holds }, 'O-1')], little);

    holding(true).expectEvents(deciding(over), 'ExceptionDecided');
    holding(false).expectRefused(deciding(over), [
      'exception-not-claimed',
      { rule: 'years-active', claim: 'legal-person' },
    ]);
  });

  test.each([
    ['head-of-office', ['office-head', 'office-clerk']],
    ['committee', ['chair', 'committee-clerk']],
    ['head-of-recommender', ['a-head', 'a-clerk']],
  ])('is %s’s to decide and nobody else’s', (by, own) => {
    const hats = [
      ['office-head', 'office-clerk'],
      ['chair', 'committee-clerk'],
      ['a-head', 'a-clerk'],
    ];
    const of = lifting(by);
    for (const pair of hats) {
      const round = told([short], of);
      if (pair.join() === own.join()) round.expectEvents(deciding({}, pair), 'ExceptionDecided');
      else {
        round.expectRefused(deciding({}, pair), ['exception-of-others', { rule: payload.rule, by }]);
        const preparing = { ...deciding({}, pair), by: pair[1] ?? '', mode: 'prepare' as const };
        round.expectRefused(preparing, ['exception-of-others', { rule: payload.rule, by }]);
      }
    }
  });

  test('the case of another channel is not found', () => {
    told([short], lifting('head-of-recommender')).expectRefused(deciding({}, ['b-head', 'b-clerk']), [
      'not-found',
      { what: 'I-1' },
    ]);
  });

  test('takes two persons, the second the head', () => {
    const { preparedBy: _preparedBy, ...alone } = deciding();
    told().expectRefused(alone, 'needs-second-person');
    told().expectRefused(deciding({}, ['office-clerk-2', 'office-clerk']), [
      'no-such-hat',
      { needs: ['office/head', 'committee/head', 'recommender/head'] },
    ]);
    told([short, personRecused({ person: 'office-head', case: 'I-1', ground: 'declared' })]).expectRefused(
      deciding(),
      ['not-found', { what: 'I-1' }],
    );
  });

  test('is refused for a rule that may not be lifted, citing it, or that the track has not', () => {
    const refusal = told().decide(deciding({ rule: 'clean-record' }));
    told().expectRefused(deciding({ rule: 'clean-record' }), [
      'exception-not-foreseen',
      { rule: 'clean-record' },
    ]);
    expect('refused' in refusal && refusal.refused[0]?.cites).toEqual(['art-12.1']);
    told().expectRefused(deciding({ case: 'O-1' }), ['exception-not-foreseen', { rule: payload.rule }]);
  });

  test('is refused for a rule that is met', () => {
    told([years('2021-03-31')]).expectRefused(deciding(), ['exception-not-needed', { rule: payload.rule }]);
    told([years('2021-04-01')]).expectEvents(deciding(), 'ExceptionDecided');
  });

  test('is refused a second time', () => {
    told([short, decided({ granted: false })]).expectRefused(deciding(), [
      'exception-already-decided',
      { rule: payload.rule, granted: false },
    ]);
  });

  test('is refused for a case that is decided, not recommended, out or unknown', () => {
    const accepted = eligibilityDecided({
      case: 'I-1',
      accepted: true,
      findings: [],
      calculation: 'eligibility@1',
      decidedOn: day('2026-04-23'),
    });
    told([short, accepted]).expectRefused(deciding(), [
      'eligibility-already-decided',
      { case: 'I-1', accepted: true },
    ]);
    const round = facts().filter((event) => event.type !== 'CaseRecommended');
    given({ scheme, registry: aCity(scheme), round: [...round, short] }).expectRefused(deciding(), [
      'not-recommended',
      { case: 'I-1' },
    ]);
    told([short, applicationWithdrawn({ case: 'I-1', afterNotice: false })]).expectRefused(deciding(), [
      'case-is-out',
      { case: 'I-1', because: 'withdrawn' },
    ]);
    told().expectRefused(deciding({ case: 'I-9' }), ['not-found', { what: 'I-9' }]);
  });

  test('is taken back with its effect', () => {
    const round = told([short, { ...decided(), command: 'decide-exception' }]);
    const act = `round/r1#${facts().length + 1}`;
    const rescinding = {
      ...deciding(),
      command: 'rescind-act',
      payload: { act, reason: 'vault:I-1/9', evidence: [file('letter')] },
    };
    const result = round.decide(rescinding);

    expect(
      'refused' in result ? result.refused : result.round.map(({ type, payload: body }) => [type, body]),
    ).toMatchObject([
      ['ActRescinded', { rescinds: act, cases: ['I-1'], redo: ['decide-exception'], mustRedo: false }],
    ]);
  });
});

describe('an exception from a condition of the recommendation', () => {
  const conditioned = schemeUnderTest('wuhan-draft2', (text) =>
    text.replace(
      '    opinion: { value: required, cites: [art-17] }\n',
      `    opinion: { value: required, cites: [art-17] }
    conditions:
      individual:
        - rule: stated
          id: recommended-for-conduct
          title: { zh: 品行, en: Conduct }
          facts: [conduct]
          exception: { claim: skill-and-contribution, by: head-of-recommender, cites: [art-17] }
          cites: [art-17]
`,
    ),
  );
  const found = established('conduct', statement());
  const reviewed = (more: readonly ToldEvent[]) =>
    given({
      scheme: conditioned,
      registry: aCity(conditioned),
      round: [
        ...aRoundAt(conditioned, 'recommendation', { withItsEvents: true }).filter(
          (event) => event.type !== 'CaseRecommended',
        ),
        ...more,
      ],
    });
  const attempt = {
    ...deciding({ rule: 'recommended-for-conduct' }, ['a-head', 'a-clerk']),
    on: '2026-04-14',
  };

  test('is decided while the channel looks at the case', () => {
    reviewed([found]).expectEvents(attempt, 'ExceptionDecided');
  });

  test('is refused once the case is recommended', () => {
    const all = aRoundAt(conditioned, 'recommendation', { withItsEvents: true });
    given({ scheme: conditioned, registry: aCity(conditioned), round: [...all, found] }).expectRefused(
      attempt,
      ['recommended-already', { cases: ['I-1'] }],
    );
  });
});
