import { describe, expect, test } from 'vitest';
import type { Role } from '../../../access/roles.ts';
import { aCity, day, file, sealed } from '../../../testing/city.ts';
import { given } from '../../../testing/given.ts';
import { look } from '../../../testing/look.ts';
import { aRoundAt, type ToldEvent } from '../../../testing/round.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';
import { scorebookTold, sheetTold, valuesFor } from '../../../testing/sheets.ts';
import { listDecided, listSubmitted } from '../../approval/events.ts';
import { candidatesResolved } from '../../deliberation/events.ts';
import { itemSettled, scoreSheetReturned, scoreSheetSubmitted } from '../events.ts';

const scheme = schemeUnderTest();
const stage = 'document-review';
const open = aRoundAt(scheme, stage);
const at = (...more: ToldEvent[]) => given({ scheme, registry: aCity(scheme), round: [...open, ...more] });
const valuesOf = (person: string) => valuesFor(scheme, 'I-1', 70, { '1.1': person === 'ex-4' ? 45 : 70 });
const sheets = ['ex-4', 'ex-5', 'ex-6'].map((person) => sheetTold(person, 'I-1', stage, valuesOf(person)));
const query = { case: 'I-1', stage };
const notFound = { notFound: true };
const as = (person: string, role: Role) => ({ person, role });
const see = (view: string, viewer: ReturnType<typeof as>, ...told: ToldEvent[]) =>
  look(at(...told), scheme, { view, viewer, query });

describe('score-sheet', () => {
  test('shows the allowed values, the years and the own sheet', () => {
    const returned = scoreSheetReturned({ case: 'I-1', stage, examiner: 'ex-5', reason: 'item mixed up' });
    const seen = see('score-sheet', as('ex-5', 'examiner'), ...sheets, returned, ...sheets.slice(1, 2)) as {
      items: { item: string }[];
    };
    const allowed = [30, 35, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90, 95, 100];

    expect({ ...seen, items: seen.items.filter(({ item }) => ['1.1', 'f2.1'].includes(item)) }).toEqual({
      ...query,
      items: [
        { item: '1.1', points: 10, allowed },
        {
          item: 'f2.1',
          points: 30,
          allowed,
          years: { of: 'front-line-work', known: 21, ceiling: { band: 'b90', belowDescriptor: false } },
        },
      ],
      sheet: { values: valuesOf('ex-5'), comments: [], yearsFlags: [] },
      returnedBecause: ['item mixed up'],
    });
  });

  test('holds nobody else’s values and does not exist for another panel', () => {
    const seen = see('score-sheet', as('ex-5', 'examiner'), ...sheets.slice(0, 1));

    expect(seen).not.toHaveProperty('sheet');
    expect(see('score-sheet', as('ex-1', 'examiner'), ...sheets)).toEqual(notFound);
  });
});

describe('panel-progress', () => {
  const some = sheets.slice(0, 2);
  const head = { ...query, panel: 'panel-i' };

  test('shows an examiner the own state until all sheets are in', () => {
    expect(see('panel-progress', as('ex-6', 'examiner'), ...some)).toEqual({
      ...head,
      allIn: false,
      examiners: [{ examiner: 'ex-6', in: false }],
    });
  });

  test.each([
    ['the leader', as('ex-4', 'panel-leader')],
    ['the office', as('office-clerk', 'office')],
  ])('shows %s who is in, without values', (_, viewer) => {
    expect(see('panel-progress', viewer, ...some)).toEqual({
      ...head,
      allIn: false,
      examiners: [
        { examiner: 'ex-4', in: true },
        { examiner: 'ex-5', in: true },
        { examiner: 'ex-6', in: false },
      ],
    });
  });

  test('shows the values once all are in', () => {
    const examiners = ['ex-4', 'ex-5', 'ex-6'].map((examiner) => ({
      examiner,
      in: true,
      values: valuesOf(examiner),
    }));
    const whole = { ...head, allIn: true, examiners };

    expect(see('panel-progress', as('ex-6', 'examiner'), ...sheets)).toEqual(whole);
    expect(see('panel-progress', as('office-head', 'office'), ...sheets)).toEqual(whole);
    expect(see('panel-progress', as('ex-1', 'examiner'), ...sheets)).toEqual(notFound);
  });
});

describe('consensus', () => {
  test('shows each item’s values, spread and what was agreed, once all are in', () => {
    const settled = itemSettled({ case: 'I-1', stage, item: '1.1', value: 60, reason: sealed('I-1') });
    const seen = see('consensus', as('ex-5', 'examiner'), ...sheets, settled) as { items: unknown[] };

    expect(seen.items.slice(0, 2)).toEqual([
      {
        item: '1.1',
        values: [
          { examiner: 'ex-4', value: 45 },
          { examiner: 'ex-5', value: 70 },
          { examiner: 'ex-6', value: 70 },
        ],
        spread: '25',
        needed: true,
        settled: { value: 60, reason: sealed('I-1') },
      },
      {
        item: '1.2',
        values: [
          { examiner: 'ex-4', value: 70 },
          { examiner: 'ex-5', value: 70 },
          { examiner: 'ex-6', value: 70 },
        ],
        spread: '0',
        needed: false,
      },
    ]);
  });

  test('does not exist before, nor for another panel', () => {
    expect(see('consensus', as('ex-5', 'examiner'), ...sheets.slice(1))).toEqual(notFound);
    expect(see('consensus', as('ex-1', 'examiner'), ...sheets)).toEqual(notFound);
  });
});

describe('scorebook', () => {
  const book = scorebookTold('I-1', stage, '20750/3');
  const total = { ...query, panel: 'panel-i', score: '20750/3', total: 10000, report: file('report-I-1') };

  test('gives the committee total and report alone', () => {
    expect(see('scorebook', as('chair', 'committee'), ...sheets, book)).toEqual(total);
  });

  test('gives panel, office and supervisor the items too', () => {
    const seen = see('scorebook', as('supervisor', 'supervisor'), ...sheets, book) as { items: unknown[] };
    const { items, ...head } = seen;

    expect(head).toEqual(total);
    expect(items[0]).toEqual({ item: '1.1', total: 1000, from: 'mean', value: '185/3', score: '1850/3' });
    expect(see('scorebook', as('ex-6', 'examiner'), ...sheets, book)).toEqual(seen);
    expect(see('scorebook', as('office-clerk', 'office'), ...sheets, book)).toEqual(seen);
  });

  test('does not exist before it is confirmed, nor for another panel', () => {
    expect(see('scorebook', as('office-clerk', 'office'), ...sheets)).toEqual(notFound);
    expect(see('scorebook', as('ex-1', 'examiner'), ...sheets, book)).toEqual(notFound);
  });
});

describe('feedback-report', () => {
  const comment = (kind: 'strength' | 'site-issue') => ({ item: '1.1', kind, text: sealed('I-1', 4) });
  const commented = scoreSheetSubmitted({
    case: 'I-1',
    panel: 'panel-i',
    stage,
    values: valuesOf('ex-5'),
    comments: [comment('strength'), comment('site-issue')],
    yearsFlags: [],
  });
  const scored = [...sheets, { ...commented, person: 'ex-5' }, scorebookTold('I-1', stage, '20750/3')];
  const ask = (person: string, ...told: ToldEvent[]) =>
    look(at(...scored, ...told), scheme, {
      view: 'feedback-report',
      viewer: as(person, 'applicant'),
      query: { case: 'I-1' },
    });
  const winner = (id: string) =>
    candidatesResolved({
      track: 'individual',
      winners: [{ case: id, grade: 'award' }],
      departures: [],
      minutes: file('minutes'),
    });
  const decided = (id: string) => [
    listSubmitted({ batch: 'b1', cases: [id], report: file('request') }),
    listDecided({
      batch: 'b1',
      approved: [{ case: id, grade: 'award', name: 'Name' }],
      notApproved: [],
      honouredBefore: [],
      decidedOn: day('2026-07-10'),
      document: file('decision'),
    }),
  ];

  test('gives the own applicant items and comments without names or site issues', () => {
    const seen = ask('ind-1', winner('I-1'), ...decided('I-1')) as { stages: { items: unknown[] }[] };
    const [first] = seen.stages;

    expect(seen.stages).toHaveLength(1);
    expect({ ...first, items: first?.items[0] }).toEqual({
      stage,
      score: '20750/3',
      items: { item: '1.1', total: 1000, from: 'mean', value: '185/3', score: '1850/3' },
      comments: [comment('strength')],
    });
    expect(JSON.stringify(seen)).not.toMatch(/ex-\d/);
  });

  test('does not exist before the decision on the case', () => {
    expect(ask('ind-1')).toEqual(notFound);
    expect(ask('ind-1', winner('I-1'))).toEqual(notFound);
    expect(ask('ind-1', winner('I-1'), ...decided('I-2'))).toEqual(notFound);
    expect(ask('ind-1', winner('I-2'), ...decided('I-2'))).toHaveProperty('stages');
  });

  test('does not exist for another applicant', () => {
    expect(ask('ind-2', winner('I-1'), ...decided('I-1'))).toEqual(notFound);
  });
});
