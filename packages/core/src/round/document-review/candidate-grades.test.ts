import { describe, expect, test } from 'vitest';
import type { Role } from '../../access/roles.ts';
import { aCity } from '../../testing/city.ts';
import { given } from '../../testing/given.ts';
import { look } from '../../testing/look.ts';
import { allCases, aRoundAt, type ToldEvent } from '../../testing/round.ts';
import { schemeUnderTest } from '../../testing/scheme-under-test.ts';
import { scorebookTold } from '../../testing/sheets.ts';
import { shortlistDecided, shortlistProposed } from './events.ts';

const stage = 'document-review';
const byGrade = schemeUnderTest('wuhan-draft2', (text) =>
  text.replace('shortlist: { value: proposed-by-panel', 'shortlist: { value: candidates-by-grade'),
);
const plain = schemeUnderTest();
const books = allCases.map((id) => scorebookTold(id, stage, '7000'));
const under = (scheme: typeof plain, ...more: ToldEvent[]) =>
  given({ scheme, registry: aCity(scheme), round: [...aRoundAt(scheme, stage), ...books, ...more] });
const grade = (id: string, to = 'award') => ({ case: id, grade: to });
const grades = [grade('O-1'), grade('O-2', 'nomination')];
const proposal = { panel: 'panel-o', cases: ['O-1', 'O-2'], reason: 'the best', grades };
const proposed = shortlistProposed(proposal);
const proposing = (payload: object = {}) => ({
  by: 'ex-1',
  on: '2026-05-15',
  command: 'propose-shortlist',
  payload: { ...proposal, ...payload },
});
const decision = { track: 'organisation' as const, cases: ['O-1', 'O-2'], departures: [], grades };
const deciding = (payload: object = {}) => ({
  by: 'office-head',
  preparedBy: 'office-clerk',
  on: '2026-05-18',
  command: 'decide-shortlist',
  payload: { ...decision, ...payload },
});

describe('a shortlist of candidates by grade', () => {
  test('is proposed and decided with a grade for each case', () => {
    under(byGrade).expectEvents(proposing(), ['ShortlistProposed', proposal]);
    under(byGrade, proposed).expectEvents(deciding(), ['ShortlistDecided', decision]);
  });

  test('needs the grade of every case on it and of no other, each once', () => {
    const wrong = { grades: [grade('O-2'), grade('O-2', 'nomination'), grade('O-4')] };
    const reasons = [
      ['grades-missing', { cases: ['O-1'] }],
      ['grades-not-listed', { cases: ['O-4'] }],
      ['cases-named-twice', { cases: ['O-2'] }],
    ] as const;
    under(byGrade).expectRefused(proposing(wrong), ...reasons);
    under(byGrade, proposed).expectRefused(deciding(wrong), ...reasons, [
      'departures-need-reason',
      { cases: ['O-2'] },
    ]);
    under(byGrade).expectRefused(proposing({ grades: undefined }), [
      'grades-missing',
      { cases: ['O-1', 'O-2'] },
    ]);
  });

  test('takes grades of the scheme that have places for the track', () => {
    const strange = { cases: ['O-1'], grades: [grade('O-1', 'gold')] };
    under(byGrade).expectRefused(proposing(strange), [
      'grades-not-for-track',
      { track: 'organisation', grades: ['gold'] },
    ]);
    const person = { track: 'individual', cases: ['I-1'], grades: [grade('I-1', 'nomination')] };
    const ofPersons = shortlistProposed({
      panel: 'panel-i',
      cases: ['I-1'],
      reason: 'the best',
      grades: [grade('I-1', 'nomination')],
    });
    under(byGrade, ofPersons).expectRefused(deciding(person), [
      'grades-not-for-track',
      { track: 'individual', grades: ['nomination'] },
    ]);
  });

  test('takes a grade whose places all tracks share', () => {
    const together = schemeUnderTest('wuhan-draft2', (text) =>
      text
        .replace('shortlist: { value: proposed-by-panel', 'shortlist: { value: candidates-by-grade')
        .replace('organisation: { value: 12, unit: places', 'together: { value: 5, unit: places'),
    );
    const person = { panel: 'panel-i', cases: ['I-1'], grades: [grade('I-1', 'nomination')] };
    under(together).expectEvents({ ...proposing(person), by: 'ex-4' }, 'ShortlistProposed');
  });

  test('may hold more candidates than there are places', () => {
    const one = schemeUnderTest('wuhan-draft2', (text) =>
      text
        .replace('shortlist: { value: proposed-by-panel', 'shortlist: { value: candidates-by-grade')
        .replace('organisation: { value: 8, unit: places', 'organisation: { value: 2, unit: places'),
    );
    const all = ['O-1', 'O-2', 'O-3', 'O-4'];
    under(one).expectEvents(
      proposing({ cases: all, grades: all.map((id) => grade(id)) }),
      'ShortlistProposed',
    );
  });

  test('departs from a proposed grade only with a reason', () => {
    const raised = { grades: [grade('O-1'), grade('O-2')] };
    under(byGrade, proposed).expectRefused(deciding(raised), ['departures-need-reason', { cases: ['O-2'] }]);
    const departures = [{ case: 'O-2', reason: 'stronger than the panel thought' }];
    under(byGrade, proposed).expectEvents(deciding({ ...raised, departures }), 'ShortlistDecided');
    under(byGrade, proposed).expectRefused(deciding({ departures }), [
      'departures-not-needed',
      { cases: ['O-2'] },
    ]);
  });

  test('shows the grades', () => {
    const viewer = { person: 'office-clerk', role: 'office' as Role };
    const ground = under(byGrade, proposed, shortlistDecided(decision));

    expect(look(ground, byGrade, { view: 'shortlist', viewer, query: { track: 'organisation' } })).toEqual({
      track: 'organisation',
      proposals: [{ panel: 'panel-o', cases: ['O-1', 'O-2'], grades }],
      decided: ['O-1', 'O-2'],
      grades,
      departures: [],
    });
  });
});

test('a plain shortlist has no grades', () => {
  under(plain).expectRefused(proposing(), ['grades-not-asked', {}]);
  const own = shortlistProposed({ panel: 'panel-o', cases: ['O-1', 'O-2'], reason: 'the best' });
  under(plain, own).expectRefused(deciding(), ['grades-not-asked', {}]);
});
