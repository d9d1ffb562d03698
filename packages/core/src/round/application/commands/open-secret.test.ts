import { describe, test } from 'vitest';
import type { StageId } from '../../../scheme/stage-id.ts';
import { aCity, day, file, sealed } from '../../../testing/city.ts';
import { given } from '../../../testing/given.ts';
import { aRoundAt, type ToldEvent } from '../../../testing/round.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';
import { undertakingSigned } from '../../proceedings/events.ts';
import { caseRecommended } from '../../recommendation/events.ts';
import { applicationFiled } from '../events.ts';

const scheme = schemeUnderTest();
const secretCase = applicationFiled({
  case: 'S-1',
  party: 'objecting-org',
  track: 'organisation',
  channel: 'district-a',
  signedBy: 'citizen',
  declares: [],
  dossier: { hash: file('s'), files: [] },
  claims: [],
  encouraged: [],
  tradeSecrets: [{ part: 'costs', where: sealed('S-1', 2) }],
  contact: sealed('S-1'),
  filedOn: day('2026-03-20'),
});
const recommended = caseRecommended({ case: 'S-1', opinion: sealed('S-1', 3), opinionDocument: file('o') });
const signed = (person: string) => undertakingSigned({ person, statement: file('u') });
const told = (stage: StageId, more: readonly ToldEvent[]) =>
  given({
    scheme,
    registry: aCity(scheme),
    round: [...aRoundAt(scheme, stage, { withItsEvents: true }), secretCase, ...more],
  });
const opening = (by: string, payload: object = {}) => ({
  by,
  on: '2026-07-08',
  command: 'open-secret',
  payload: { case: 'S-1', part: 'costs', reason: 'to check the claim', ...payload },
});

describe('open-secret', () => {
  test('is on record before the office reads', () => {
    told('recommendation', [recommended, signed('office-clerk')]).expectEvents(opening('office-clerk'), [
      'SecretOpened',
      { case: 'S-1', part: 'costs', reason: 'to check the claim' },
    ]);
  });

  test('is refused without an undertaking', () => {
    told('recommendation', [recommended]).expectRefused(opening('office-clerk'), [
      'secret-needs-undertaking',
      {},
    ]);
  });

  test('the office does not find a case before it is recommended', () => {
    told('recommendation', [signed('office-clerk')]).expectRefused(opening('office-clerk'), [
      'not-found',
      { what: 'S-1' },
    ]);
    told('recommendation', []).expectRefused(opening('office-clerk'), ['not-found', { what: 'S-1' }]);
  });

  test('is refused for a part that is not marked', () => {
    told('recommendation', [recommended, signed('office-clerk')]).expectRefused(
      opening('office-clerk', { part: 'names' }),
      ['part-not-secret', { part: 'names' }],
    );
  });

  test('an examiner finds only cases of the own panel, and needs the undertaking', () => {
    told('panel', [recommended]).expectRefused(opening('ex-1'), ['not-found', { what: 'S-1' }]);
    told('panel', []).expectRefused(opening('ex-1', { case: 'O-1' }), ['part-not-secret', { part: 'costs' }]);
    const unsigned = aRoundAt(scheme, 'panel', { withItsEvents: true }).filter(
      (draft) => draft.type !== 'UndertakingSigned',
    );
    given({ scheme, registry: aCity(scheme), round: unsigned }).expectRefused(
      opening('ex-1', { case: 'O-1' }),
      ['secret-needs-undertaking', {}],
    );
  });

  test('an unknown case is not found', () => {
    told('panel', [signed('supervisor')]).expectRefused(opening('supervisor', { case: 'S-2' }), 'not-found');
  });

  test('nobody opens for the public', () => {
    told('panel', []).expectRefused(opening('citizen'), 'no-such-hat');
  });
});
