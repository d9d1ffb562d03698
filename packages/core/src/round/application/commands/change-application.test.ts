import { describe, test } from 'vitest';
import type { StageId } from '../../../scheme/stage-id.ts';
import { aCity, file, sealed } from '../../../testing/city.ts';
import { given } from '../../../testing/given.ts';
import { aRoundAt, type ToldEvent } from '../../../testing/round.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';
import { applicationWithdrawn } from '../events.ts';

const scheme = schemeUnderTest();
const told = (stage: StageId, more: readonly ToldEvent[] = []) =>
  given({
    scheme,
    registry: aCity(scheme),
    round: [...aRoundAt(scheme, stage, { withItsEvents: true }), ...more],
  });
const out = (id: string) => applicationWithdrawn({ case: id, afterNotice: false });
const amendment = {
  case: 'O-1',
  dossier: { hash: file('second'), files: [file('second')] },
  claims: [{ fact: 'innovation', value: { shape: 'statement' as const, evidence: [] } }],
};
const as = (by: string, command: string, payload: object, on: string) => ({
  by,
  role: 'applicant',
  on,
  command,
  payload,
});
const amending = (payload: object = {}, on = '2026-03-31') =>
  as('agent-1', 'amend-application', { ...amendment, ...payload }, on);

describe('amend-application', () => {
  test('hands in a new version on the closing day', () => {
    told('application').expectEvents(amending(), ['ApplicationAmended', amendment]);
  });

  test('is refused the day after', () => {
    told('application').expectRefused(amending({}, '2026-04-01'), [
      'closing-day-over',
      { closesOn: '2026-03-31' },
    ]);
  });

  test('is refused once applications are closed', () => {
    told('recommendation').expectRefused(amending(), 'stage-not-open');
  });

  test('another applicant does not find the case', () => {
    told('application').expectRefused({ ...amending(), by: 'agent-2' }, ['not-found', { what: 'O-1' }]);
  });

  test('is refused for a withdrawn application', () => {
    told('application', [out('O-1')]).expectRefused(amending(), [
      'case-is-out',
      { case: 'O-1', because: 'withdrawn' },
    ]);
  });

  test('is refused with claims that are not of the scheme', () => {
    told('application').expectRefused(
      amending({ claims: [{ fact: 'luck', value: { shape: 'holds', holds: true } }] }),
      ['claims-not-of-scheme', { facts: ['luck'] }],
    );
  });

  test('a clerk enters it only from paper', () => {
    told('application').expectRefused(
      { ...amending(), by: 'a-clerk', role: 'recommender' },
      'only-applicant-files',
    );
  });
});

const withdrawing = (id = 'O-1', by = 'agent-1', on = '2026-06-24') =>
  as(by, 'withdraw-application', { case: id, reason: sealed(id, 9) }, on);

describe('withdraw-application', () => {
  test.each<StageId>(['application', 'deliberation'])('is free during %s', (stage) => {
    told(stage).expectEvents(withdrawing(), [
      'ApplicationWithdrawn',
      { case: 'O-1', reason: sealed('O-1', 9), afterNotice: false },
    ]);
  });

  test('is over once the public notice opens', () => {
    told('public-notice').expectRefused(withdrawing(), ['withdrawal-over', { stage: 'public-notice' }]);
  });

  test('is done once', () => {
    told('application', [out('O-1')]).expectRefused(withdrawing(), 'case-is-out');
  });

  test('is the applicant\u2019s alone', () => {
    told('application').expectRefused(withdrawing('O-1', 'agent-2'), 'not-found');
    told('application').expectRefused(
      { ...withdrawing('O-1', 'office-head'), role: 'office' },
      'only-applicant-files',
    );
  });
});

const striking = (id = 'O-1') => ({
  by: 'office-head',
  preparedBy: 'office-clerk',
  on: '2026-07-08',
  command: 'strike-name',
  payload: { case: id, note: 'withdrew', request: file('letter') },
});

describe('strike-name', () => {
  test('withdraws after the notice and strikes the name with a note', () => {
    told('public-notice').expectEvents(
      striking(),
      ['ApplicationWithdrawn', { case: 'O-1', request: file('letter'), afterNotice: true }],
      ['NameStruck', { case: 'O-1', note: 'withdrew' }],
    );
  });

  test('is refused while withdrawal is free', () => {
    told('deliberation').expectRefused(striking(), ['withdrawal-still-free', { stage: 'public-notice' }]);
  });

  test('is refused before the notice lists the name', () => {
    given({ scheme, registry: aCity(scheme), round: aRoundAt(scheme, 'public-notice') }).expectRefused(
      striking(),
      ['name-not-on-notice', { case: 'O-1' }],
    );
  });

  test('is refused for a case that is out or unknown', () => {
    told('public-notice').expectRefused(striking('O-4'), 'case-is-out', 'name-not-on-notice');
    told('public-notice').expectRefused(striking('O-99'), 'not-found');
  });
});
