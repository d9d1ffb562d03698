import { describe, expect, test } from 'vitest';
import { aCity, day } from '../../../testing/city.ts';
import { given } from '../../../testing/given.ts';
import { aRoundAt } from '../../../testing/round.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';
import type { FactValue } from '../../application/events.ts';
import { eligibilityDecided, factEstablished, inquirySent, supplementRequested } from '../events.ts';
import { findingsOf } from '../findings.ts';

const scheme = schemeUnderTest();
const city = aCity(scheme);
const facts = aRoundAt(scheme, 'eligibility', { withItsEvents: true }).filter(
  (event) => event.type !== 'EligibilityDecided',
);
const deciding = (accepted: boolean, id = 'O-1') => ({
  by: 'office-head',
  preparedBy: 'office-clerk',
  on: '2026-04-24',
  command: 'decide-eligibility',
  payload: { case: id, accepted },
});
const fact = (name: string, value: FactValue, id = 'O-1') =>
  factEstablished({
    case: id,
    fact: name,
    about: scheme.factKind(name)?.about ?? 'applicant',
    value,
    source: 'court letter',
    sourceOn: day('2026-04-22'),
    evidence: [],
  });
const penalty = (from: string, id = 'O-1') =>
  fact(
    'administrative-penalty',
    { shape: 'occurrences', occurrences: [{ from: day(from), open: false }] },
    id,
  );
const without = (name: string) =>
  facts.filter(
    (event) => !(event.type === 'FactEstablished' && JSON.stringify(event.payload).includes(name)),
  );

describe('decide-eligibility', () => {
  test.each(['O-1', 'I-1'])('accepts %s when every condition is met, keeping each finding', (id) => {
    const told = given({ scheme, registry: city, round: facts });
    const findings = findingsOf({ ...told, scheme }, id, day('2026-04-24'));

    expect(findings.map((finding) => finding.result)).toEqual(findings.map(() => 'met'));
    expect(findings.map((finding) => finding.rule)).toEqual(
      scheme.eligibilityRules(id === 'O-1' ? 'organisation' : 'individual').map((rule) => rule.id),
    );
    told.expectEvents(deciding(true, id), [
      'EligibilityDecided',
      { case: id, accepted: true, findings, calculation: 'eligibility@1', decidedOn: '2026-04-24' },
    ]);
  });

  test.each([
    ['2021-03-31', false],
    ['2021-03-30', true],
    ['2026-04-20', false],
  ])('a penalty of %s, known before the decision: accepted %s', (from, accepted) => {
    const told = given({ scheme, registry: city, round: [...facts, penalty(from)] });

    told.expectEvents(deciding(accepted), 'EligibilityDecided');
    told.expectRefused(deciding(!accepted), [
      'finding-says-otherwise',
      { accepted, rules: accepted ? [] : ['no-penalty'] },
    ]);
  });

  test('the number of years comes from the scheme', () => {
    const shorter = schemeUnderTest('wuhan-draft2', (text) =>
      text.replaceAll('window: { value: 5,', 'window: { value: 2,'),
    );
    given({
      scheme: shorter,
      registry: aCity(shorter),
      round: [...facts, penalty('2023-01-01')],
    }).expectEvents(deciding(true), 'EligibilityDecided');
  });

  test('the articles that carry a refusal are cited', () => {
    const decided = given({ scheme, registry: city, round: [...facts, penalty('2025-01-01')] }).decide(
      deciding(true),
    );
    expect('refused' in decided && decided.refused.map((refusal) => refusal.cites)).toEqual([['art-11.4']]);
  });

  test('a later fact of the kind takes the place of the earlier', () => {
    const cleared = fact('administrative-penalty', { shape: 'occurrences', occurrences: [] });
    given({ scheme, registry: city, round: [...facts, penalty('2025-01-01'), cleared] }).expectEvents(
      deciding(true),
      'EligibilityDecided',
    );
  });

  test('waits for facts that are not established', () => {
    const told = given({ scheme, registry: city, round: without('administrative-penalty') });
    told.expectRefused(deciding(true), ['facts-missing', { facts: ['administrative-penalty'] }]);
    told.expectRefused(deciding(false), ['facts-missing', { facts: ['administrative-penalty'] }]);
  });

  test('refuses on a condition not met although another is unknown', () => {
    const round = [
      ...without('administrative-penalty'),
      fact('legal-person', { shape: 'holds', holds: false }),
    ];
    given({ scheme, registry: city, round }).expectEvents(deciding(false), 'EligibilityDecided');
  });

  test('a head is held to the record of the organisation', () => {
    const headed = facts.map((event) =>
      event.type === 'ApplicationFiled'
        ? { ...event, payload: { ...(event.payload as object), headOf: 'employer-1' } }
        : event,
    );
    const registry = city;
    given({ scheme, registry, round: headed }).expectEvents(deciding(true, 'I-1'), 'EligibilityDecided');
    given({ scheme, registry, round: [...headed, penalty('2025-01-01', 'I-1')] }).expectRefused(
      deciding(true, 'I-1'),
      ['finding-says-otherwise', { accepted: false, rules: ['head-of-organisation'] }],
    );
    given({ scheme, registry, round: [...facts, penalty('2025-01-01', 'I-1')] }).expectEvents(
      deciding(true, 'I-1'),
      'EligibilityDecided',
    );
  });

  test('waits for an open inquiry and a supplement that is not due yet', () => {
    const inquiry = inquirySent({ inquiry: 'q-1', case: 'O-1', to: 'courts', facts: ['legal-person'] });
    const due = (on: string) =>
      supplementRequested({ supplement: 's-1', case: 'O-1', what: 'x', dueOn: day(on) });
    given({ scheme, registry: city, round: [...facts, inquiry, due('2026-04-24')] }).expectRefused(
      deciding(true),
      ['answers-pending', { inquiries: ['q-1'], supplements: ['s-1'] }],
    );
    given({ scheme, registry: city, round: [...facts, due('2026-04-23')] }).expectEvents(
      deciding(true),
      'EligibilityDecided',
    );
  });

  test('is refused for a case that is decided', () => {
    const decided = eligibilityDecided({
      case: 'O-1',
      accepted: false,
      findings: [],
      calculation: 'eligibility@1',
      decidedOn: day('2026-04-23'),
    });
    given({ scheme, registry: city, round: [...facts, decided] }).expectRefused(deciding(true), [
      'eligibility-already-decided',
      { case: 'O-1', accepted: false },
    ]);
  });

  test('is refused for a case that was not recommended', () => {
    const round = facts.filter((event) => event.type !== 'CaseRecommended');
    given({ scheme, registry: city, round }).expectRefused(deciding(true), [
      'not-recommended',
      { case: 'O-1' },
    ]);
  });

  test('needs the clerk before the head', () => {
    const { preparedBy: _preparedBy, ...alone } = deciding(true);
    given({ scheme, registry: city, round: facts }).expectRefused(alone, [
      'needs-second-person',
      { preparedBy: ['office/clerk'] },
    ]);
  });
});
