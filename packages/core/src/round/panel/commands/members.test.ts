import { describe, test } from 'vitest';
import { tieRecorded } from '../../../registry/parties/events.ts';
import { aCity, day, sealed } from '../../../testing/city.ts';
import { given } from '../../../testing/given.ts';
import { aRoundAt, type ToldEvent } from '../../../testing/round.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';
import { personRecused } from '../../proceedings/events.ts';
import { panelFormed } from '../events.ts';

const scheme = schemeUnderTest();
const city = aCity(scheme);
const full = aRoundAt(scheme, 'panel', { withItsEvents: true });
const undeclared = full.filter((event) => event.type !== 'ConflictsDeclared');
const conflict = { case: 'O-1', ground: 'kinship' as const, account: sealed('ex-2') };
const declaring = (conflicts: readonly object[], by = 'ex-2', panel = 'panel-o') => ({
  by,
  on: '2026-04-29',
  command: 'declare-conflicts',
  payload: { panel, conflicts },
});
const recusal = { person: 'ex-2', case: 'O-1', ground: 'declared', account: sealed('ex-2') };

describe('declare-conflicts', () => {
  test('a word that there is none is recorded', () => {
    given({ scheme, registry: city, round: undeclared }).expectEvents(declaring([]), [
      'ConflictsDeclared',
      { panel: 'panel-o', conflicts: [] },
    ]);
  });

  test('a conflict recuses from the case, once for several grounds', () => {
    const conflicts = [{ ...conflict, ground: 'employment' as const }, conflict];
    given({ scheme, registry: city, round: undeclared }).expectEvents(
      declaring(conflicts),
      ['ConflictsDeclared', { panel: 'panel-o', conflicts }],
      ['PersonRecused', recusal],
    );
  });

  test('one that arises later is declared again, an empty word is not', () => {
    given({ scheme, registry: city, round: full }).expectEvents(
      declaring([conflict]),
      'ConflictsDeclared',
      'PersonRecused',
    );
    given({ scheme, registry: city, round: full }).expectRefused(declaring([]), [
      'conflicts-already-declared',
      { panel: 'panel-o' },
    ]);
  });

  test('is refused for a case that another panel of the member has', () => {
    const inBoth = panelFormed({
      panel: 'panel-both',
      track: 'individual',
      stages: ['document-review'],
      cases: ['I-1'],
      members: ['ex-2', 'ex-4', 'ex-5'],
      leader: 'ex-4',
    });
    given({ scheme, registry: city, round: [...undeclared, inBoth] }).expectRefused(
      declaring([{ ...conflict, case: 'I-1' }]),
      ['case-not-of-panel', { case: 'I-1', panel: 'panel-o' }],
    );
  });

  test('does not tell which panel has a case: one of others and one that is not there are not found', () => {
    const closed = given({ scheme, registry: city, round: aRoundAt(scheme, 'composite') });
    for (const id of ['I-1', 'I-99'])
      for (const panel of ['panel-o', 'panel-i', 'panel-x'])
        closed.expectRefused(declaring([{ ...conflict, case: id }], 'ex-2', panel), [
          'not-found',
          { what: id },
        ]);
  });

  test('a panel of others is not found', () => {
    given({ scheme, registry: city, round: undeclared }).expectRefused(declaring([], 'ex-4'), [
      'not-found',
      { what: 'panel-o' },
    ]);
  });
});

const replacement = { panel: 'panel-o', out: 'ex-2', in: 'ex-7', leader: 'ex-1', reason: 'illness' };
const replacing = (over: object = {}) => ({
  by: 'office-head',
  preparedBy: 'office-clerk',
  on: '2026-05-08',
  command: 'replace-examiner',
  payload: { ...replacement, ...over },
});

describe('replace-examiner', () => {
  test.each(['panel', 'document-review', 'site-review'] as const)(
    'one goes and another comes in %s',
    (stage) => {
      const round = aRoundAt(scheme, stage, { withItsEvents: true });
      given({ scheme, registry: city, round }).expectEvents(replacing(), ['ExaminerReplaced', replacement]);
    },
  );

  test('a leader who leaves hands on to a member', () => {
    const told = given({ scheme, registry: city, round: full });
    told.expectRefused(replacing({ out: 'ex-1' }), ['leader-not-a-member', { leader: 'ex-1' }]);
    told.expectEvents(replacing({ out: 'ex-1', leader: 'ex-7' }), 'ExaminerReplaced');
  });

  test.each([
    [{ out: 'ex-5' }, ['not-a-panel-member', { person: 'ex-5', panel: 'panel-o' }]],
    [{ in: 'ex-3' }, ['panel-entry-twice', { entries: ['ex-3'] }]],
    [{ in: 'citizen' }, ['examiner-not-available', { person: 'citizen', because: 'not-enrolled' }]],
    [{ panel: 'panel-x' }, ['not-found', { what: 'panel-x' }]],
  ] as const)('%j is refused', (over, refusal) => {
    given({ scheme, registry: city, round: full }).expectRefused(replacing(over), refusal);
  });

  test('the newcomer is checked for conflicts with every case of the panel', () => {
    const tie = tieRecorded({
      person: 'ex-7',
      organisation: 'org-3',
      kind: 'shareholding',
      from: day('2020-01-01'),
    });
    given({ scheme, registry: [...city, tie], round: full }).expectRefused(replacing(), [
      'examiner-in-conflict',
      { person: 'ex-7', case: 'O-3', ground: 'shareholding' },
    ]);
  });
});

describe('the panel stage', () => {
  const closing = {
    by: 'office-head',
    on: '2026-04-30',
    command: 'close-stage',
    payload: { stage: 'panel' },
  };
  const closingOf = (round: readonly ToldEvent[]) => given({ scheme, registry: city, round });

  test('closes when everyone has signed and declared', () => {
    closingOf(full).expectEvents(closing, 'StageClosed', 'StageOpened');
  });

  test('waits for panels of every accepted case in every review stage', () => {
    closingOf(aRoundAt(scheme, 'panel')).expectRefused(
      closing,
      ['cases-without-panel', { stage: 'document-review', cases: ['O-1', 'O-2', 'O-3', 'O-4'] }],
      ['cases-without-panel', { stage: 'site-review', cases: ['O-1', 'O-2', 'O-3', 'O-4'] }],
      ['cases-without-panel', { stage: 'document-review', cases: ['I-1', 'I-2', 'I-3'] }],
      ['cases-without-panel', { stage: 'inspection', cases: ['I-1', 'I-2', 'I-3'] }],
    );
  });

  test('waits for undertakings and declarations', () => {
    const round = full.filter(
      (event) =>
        event.person !== 'ex-5' || (event.type !== 'UndertakingSigned' && event.type !== 'ConflictsDeclared'),
    );
    closingOf(round).expectRefused(
      closing,
      ['undertakings-missing', { persons: ['ex-5'] }],
      ['declarations-missing', { panel: 'panel-i', persons: ['ex-5'] }],
    );
  });

  test('waits for a replacement when a recusal leaves too few, or no leader', () => {
    const recused = (person: string) => personRecused({ person, case: 'O-2', ground: 'declared' });
    closingOf([...full, recused('ex-2')]).expectRefused(closing, [
      'panel-short-for-case',
      { panel: 'panel-o', case: 'O-2', size: 3, left: 2 },
    ]);
    closingOf([...full, recused('ex-1')]).expectRefused(
      closing,
      ['panel-short-for-case', { panel: 'panel-o', case: 'O-2', size: 3, left: 2 }],
      ['leader-recused', { panel: 'panel-o', case: 'O-2' }],
    );
  });
});
