import { describe, test } from 'vitest';
import type { EventDraft } from '../../../act/event-kind.ts';
import { deputyAppointed } from '../../../registry/staff/events.ts';
import { aCity, day, file, sealed } from '../../../testing/city.ts';
import { given } from '../../../testing/given.ts';
import { aRoundAt, type ToldEvent } from '../../../testing/round.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';
import { applicationWithdrawn } from '../../application/events.ts';
import { personRecused } from '../events.ts';

const scheme = schemeUnderTest();
const recused = (person: string, id = 'O-1') => personRecused({ person, case: id, ground: 'declared' });
const told = (more: readonly ToldEvent[] = [], registry: readonly EventDraft[] = []) =>
  given({
    scheme,
    registry: [...aCity(scheme), ...registry],
    round: [...aRoundAt(scheme, 'panel', { withItsEvents: true }), ...more],
  });

describe('declare-recusal', () => {
  const declaring = (by: string, id = 'O-1') => ({
    by,
    on: '2026-05-01',
    command: 'declare-recusal',
    payload: { case: id, account: sealed('O-1', 7) },
  });

  test.each(['office-clerk', 'ex-1', 'chair', 'supervisor', 'a-head', 'mayor', 'judge'])(
    '%s declares',
    (by) => {
      told().expectEvents(declaring(by), [
        'PersonRecused',
        { person: by, case: 'O-1', ground: 'declared', account: sealed('O-1', 7) },
      ]);
    },
  );

  test('once recused, the case does not exist for the person', () => {
    told([recused('office-clerk')]).expectRefused(declaring('office-clerk'), ['not-found', { what: 'O-1' }]);
  });

  test('nobody declares on a case that is not theirs to see', () => {
    told().expectRefused(declaring('ex-1', 'I-1'), ['not-found', { what: 'I-1' }]);
    told().expectRefused(declaring('citizen'), 'no-such-hat');
  });
});

describe('recuse-person', () => {
  const finding = (person: string, id = 'O-1') => ({
    by: 'office-head',
    preparedBy: 'office-clerk',
    on: '2026-05-01',
    command: 'recuse-person',
    payload: { person, case: id, ground: 'kinship', account: sealed('O-1', 7) },
  });

  test('is the finding of two persons of the office', () => {
    told().expectEvents(finding('ex-1'), ['PersonRecused', finding('ex-1').payload]);
    told().expectRefused({ ...finding('ex-1'), by: 'office-clerk-2' }, 'no-such-hat');
  });

  test('is refused when it is on record, and for one who is no person', () => {
    told([recused('ex-1')]).expectRefused(finding('ex-1'), [
      'already-recused',
      { person: 'ex-1', case: 'O-1' },
    ]);
    told().expectRefused(finding('org-1'), ['not-found', { what: 'org-1' }]);
    told().expectRefused(finding('nobody'), ['not-found', { what: 'nobody' }]);
  });
});

describe('a sole office that is vacant', () => {
  const closing = {
    by: 'office-head',
    on: '2026-05-05',
    command: 'close-stage',
    payload: { stage: 'panel' },
  };
  const deputy = (change: Partial<Parameters<typeof deputyAppointed>[0]> = {}) =>
    deputyAppointed({
      body: 'committee',
      insteadOf: 'chair',
      deputy: 'member-1',
      from: day('2026-05-01'),
      reason: sealed('chair', 1),
      ...change,
    });
  const vacant: readonly [string, unknown] = [
    'sole-office-vacant',
    { body: 'committee', recused: ['chair'] },
  ];

  test('keeps every stage from closing until a deputy is appointed', () => {
    told([recused('chair')]).expectRefused(closing, vacant);
    told([recused('chair')], [deputy()]).expectEvents(closing, 'StageClosed', 'StageOpened');
  });

  test('a deputy counts in the days and the round of the appointment, and without a recusal', () => {
    told([recused('chair')], [deputy({ from: day('2026-05-06') })]).expectRefused(closing, vacant);
    told([recused('chair')], [deputy({ to: day('2026-05-04') })]).expectRefused(closing, vacant);
    told([recused('chair')], [deputy({ to: day('2026-05-05') })]).expectEvents(
      closing,
      'StageClosed',
      'StageOpened',
    );
    told([recused('chair')], [deputy({ round: 'r2' })]).expectRefused(closing, vacant);
    told([recused('chair'), recused('member-1', 'O-2')], [deputy()]).expectRefused(closing, vacant);
  });

  test('a recusal from a case that is out does not count', () => {
    told([recused('chair'), applicationWithdrawn({ case: 'O-1', afterNotice: false })]).expectEvents(
      closing,
      'StageClosed',
      'StageOpened',
    );
  });
});

describe('sign-undertaking', () => {
  const signing = (by: string) => ({
    by,
    on: '2026-05-01',
    command: 'sign-undertaking',
    payload: { statement: file('promise') },
  });

  test('is a person\u2019s own promise', () => {
    told().expectEvents(signing('office-clerk'), [
      'UndertakingSigned',
      { person: 'office-clerk', statement: file('promise') },
    ]);
  });

  test('is signed once, by those with a part in the round', () => {
    told().expectRefused(signing('ex-1'), ['undertaking-already-signed', { person: 'ex-1' }]);
    told().expectRefused(signing('citizen'), 'no-such-hat');
  });
});
