import { describe, test } from 'vitest';
import { aCity, agentOf, day, file } from '../../../testing/city.ts';
import { given } from '../../../testing/given.ts';
import { aRoundAt, goodValue } from '../../../testing/round.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';
import { supplementFiled, supplementRequested } from '../events.ts';

const scheme = schemeUnderTest();
const city = aCity(scheme);
const round = aRoundAt(scheme, 'eligibility');
const wish = { supplement: 's-1', case: 'O-1', what: 'the licence', dueOn: '2026-04-22' };
const requested = supplementRequested({ ...wish, dueOn: day('2026-04-22') });
const asking = (over: object = {}) => ({
  by: 'office-clerk',
  on: '2026-04-16',
  command: 'request-supplement',
  payload: { ...wish, ...over },
});
const dossier = { hash: file('new'), files: [file('new')] };
const filing = (on: string, over: object = {}) => ({
  by: agentOf('org-1'),
  on,
  command: 'file-supplement',
  payload: { supplement: 's-1', case: 'O-1', dossier, ...over },
});

describe('request-supplement', () => {
  test('asks for material by a day ahead', () => {
    given({ scheme, registry: city, round }).expectEvents(asking({ dueOn: '2026-04-17' }), [
      'SupplementRequested',
      { ...wish, dueOn: '2026-04-17' },
    ]);
  });

  test('is refused when due today', () => {
    given({ scheme, registry: city, round }).expectRefused(asking({ dueOn: '2026-04-16' }), [
      'supplement-due-too-soon',
      { dueOn: '2026-04-16' },
    ]);
  });

  test('is refused for an id already used', () => {
    given({ scheme, registry: city, round: [...round, requested] }).expectRefused(asking(), [
      'supplement-id-used',
      { supplement: 's-1' },
    ]);
  });

  test('is refused once the case is decided', () => {
    const decided = aRoundAt(scheme, 'eligibility', { withItsEvents: true });
    given({ scheme, registry: city, round: decided }).expectRefused(asking(), [
      'eligibility-already-decided',
      { case: 'O-1', accepted: true },
    ]);
  });

  test('is refused where the scheme allows none', () => {
    const strict = schemeUnderTest('wuhan-draft2', (text) =>
      text.replace('supplement: { value: true', 'supplement: { value: false'),
    );
    given({ scheme: strict, registry: aCity(strict), round: aRoundAt(strict, 'eligibility') }).expectRefused(
      asking(),
      ['supplements-not-foreseen', {}],
    );
  });
});

describe('file-supplement', () => {
  const claims = scheme.document.facts
    .filter((fact) => fact.tracks.includes('organisation') && fact.verification === 'claim')
    .map((fact) => ({ fact: fact.id, value: goodValue(fact.shape) }));

  test('on the due day adds a version of the dossier and keeps the claims', () => {
    given({ scheme, registry: city, round: [...round, requested] }).expectEvents(
      filing('2026-04-22 23:59'),
      ['SupplementFiled', { supplement: 's-1', case: 'O-1', dossier, filedOn: '2026-04-22' }],
      ['ApplicationAmended', { case: 'O-1', dossier, claims }],
    );
  });

  test('is late the day after', () => {
    given({ scheme, registry: city, round: [...round, requested] }).expectRefused(
      filing('2026-04-23 00:00'),
      ['supplement-late', { dueOn: '2026-04-22' }],
    );
  });

  test('is refused a second time', () => {
    const filed = supplementFiled({ supplement: 's-1', case: 'O-1', dossier, filedOn: day('2026-04-20') });
    given({ scheme, registry: city, round: [...round, requested, filed] }).expectRefused(
      filing('2026-04-21'),
      ['supplement-already-filed', { supplement: 's-1' }],
    );
  });

  test('nothing that was not asked for can be filed', () => {
    given({ scheme, registry: city, round }).expectRefused(filing('2026-04-21'), [
      'not-found',
      { what: 's-1' },
    ]);
  });

  test('the case of another applicant is not found', () => {
    given({ scheme, registry: city, round: [...round, requested] }).expectRefused(
      { ...filing('2026-04-21'), by: agentOf('org-2') },
      ['not-found', { what: 'O-1' }],
    );
  });
});
