import { describe, expect, test } from 'vitest';
import { actEvents } from '../../../act/act-events.ts';
import type { EventDraft } from '../../../act/event-kind.ts';
import { aCity, file, sealed } from '../../../testing/city.ts';
import { given } from '../../../testing/given.ts';
import { look } from '../../../testing/look.ts';
import { aRoundAt, type ToldEvent } from '../../../testing/round.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';
import { scorebookTold, sheetTold, valuesFor } from '../../../testing/sheets.ts';
import { applicationWithdrawn } from '../../application/events.ts';
import { panelFormed } from '../../panel/events.ts';
import { stageClosed } from '../../proceedings/events.ts';
import { scoreSheetReturned, tableNamed } from '../events.ts';
import { confirmScorebook } from './confirm-scorebook.ts';
import { nameTable } from './name-table.ts';

const tables = ['front-line-worker', 'quality-manager'];
/** Scholars have no table of their own: a case of theirs (I-3) is scored by one of the other two. */
const scheme = schemeUnderTest('wuhan-draft2', undefined, (text) =>
  text
    .replace('    groups: [basic, performance-scholar]', `    refersTo: [${tables.join(', ')}]`)
    .replace(/ {2}- id: performance-scholar\n[\s\S]*$/, ''),
);
const stage = 'document-review';
const at = (...more: ToldEvent[]) =>
  given({ scheme, registry: aCity(scheme), round: [...aRoundAt(scheme, stage), ...more] });
const payload = { case: 'I-3', table: 'quality-manager', reason: sealed('I-3') };
const naming = (over: object = {}, by = 'ex-4', on = '2026-05-08') => ({
  by,
  on,
  command: 'name-table',
  payload: { ...payload, ...over },
});
/** Values for the items of the quality manager, whom I-2 is. */
const values = valuesFor(scheme, 'I-2', 70);
const scoring = (given: Record<string, number> = values) => ({
  by: 'ex-5',
  on: '2026-05-08',
  command: 'submit-score-sheet',
  payload: { case: 'I-3', stage, values: given },
});
const named = tableNamed(payload);
const sheets = ['ex-4', 'ex-5', 'ex-6'].map((person) => sheetTold(person, 'I-3', stage, values));

describe('name-table', () => {
  test('says by which table a case is scored whose division has none', () => {
    at().expectEvents(naming(), ['TableNamed', payload]);
    at(named).expectEvents(scoring(), 'ScoreSheetSubmitted');
  });

  test('comes before any sheet', () => {
    at().expectRefused(scoring(), ['table-not-named', { case: 'I-3', tables }]);
    at().expectRefused(scoring({}), ['table-not-named', { case: 'I-3', tables }]);
    at(...sheets.slice(1, 2)).expectRefused(naming(), [
      'table-after-sheets',
      { case: 'I-3', examiners: ['ex-5'] },
    ]);
  });

  test('is refused for a table to which the division does not refer, and a second time', () => {
    at().expectRefused(naming({ table: 'scholar' }), [
      'table-unknown',
      { table: 'scholar', allowed: tables },
    ]);
    at(named).expectRefused(naming({ table: 'front-line-worker' }), [
      'table-already-named',
      { case: 'I-3', table: 'quality-manager' },
    ]);
  });

  test('is refused for a case whose division has its own table, and one that is out', () => {
    at().expectRefused(naming({ case: 'I-2' }), ['table-not-asked', { case: 'I-2' }]);
    at(applicationWithdrawn({ case: 'I-3', afterNotice: false })).expectRefused(naming(), [
      'case-is-out',
      { case: 'I-3', because: 'withdrawn' },
    ]);
  });

  test('is the leader’s of the panel that scores the case first, while that stage is open', () => {
    const inspecting = panelFormed({
      panel: 'panel-z',
      track: 'individual',
      stages: ['inspection'],
      members: ['ex-5'],
      leader: 'ex-5',
      cases: ['I-3'],
    });
    at(inspecting).expectRefused(naming({}, 'ex-5'), ['not-the-panel-leader', { panel: 'panel-i' }]);
    at().expectRefused(naming({}, 'ex-5'), ['no-such-hat', { needs: ['panel-leader'] }]);
    at().expectRefused(naming({}, 'ex-1'), ['not-found', { what: 'I-3' }]);
    at(stageClosed({ stage, on: '2026-05-08' as never })).expectRefused(naming(), [
      'stage-not-open',
      { stages: [stage] },
    ]);
  });

  test('an item of another table is not scored', () => {
    const { 'm2.1': _, ...others } = values;
    at(named).expectRefused(
      scoring({ ...others, 'f2.1': 70 }),
      ['item-not-scored', { item: 'm2.1' }],
      ['item-unknown', { item: 'f2.1' }],
    );
  });
});

describe('a table that was taken back', () => {
  const { actRescinded } = actEvents('round');
  const rescinded = (draft: EventDraft, command: string, redo: readonly string[] = []): ToldEvent =>
    actRescinded({
      rescinds: 'round/r1#7',
      command,
      cases: ['I-3'],
      reason: sealed('I-3'),
      evidence: [file('letter')],
      undone: [
        { ...draft, at: '', act: 'round/r1#7', command, by: { person: 'ex-4', role: 'panel-leader' } },
      ],
      redo: [...redo],
      mustRedo: true,
    });
  const tableBack = rescinded(named, 'name-table', nameTable.redo);

  test('is named again, and nothing is scored until then', () => {
    at(named, tableBack).expectEvents(naming({ table: 'front-line-worker' }), 'TableNamed');
    at(named, tableBack).expectRefused(
      scoring(),
      ['redo-first', { command: 'name-table', cases: ['I-3'] }],
      ['table-not-named', { case: 'I-3', tables }],
    );
  });

  test('is named again only when every sheet that rested on it was returned', () => {
    const returning = {
      by: 'ex-4',
      on: '2026-05-08',
      command: 'return-score-sheet',
      payload: { case: 'I-3', stage, examiner: 'ex-5', reason: 'another table' },
    };
    const [one] = sheets.slice(1);
    if (!one) throw new Error('no sheet');
    at(named, one, tableBack).expectRefused(naming(), 'table-after-sheets');
    at(named, one, tableBack).expectEvents(returning, 'ScoreSheetReturned');
    const returned = scoreSheetReturned({ case: 'I-3', stage, examiner: 'ex-5', reason: 'another table' });
    at(named, one, tableBack, returned).expectEvents(naming(), 'TableNamed');
  });

  test('may be named again as part of scoring again', () => {
    const book = scorebookTold('I-3', stage, '7000');
    const bookBack = rescinded(book, 'confirm-scorebook', confirmScorebook.redo);
    at(named, book, bookBack, tableBack).expectEvents(naming(), 'TableNamed');
  });
});

describe('a case scored by another table', () => {
  const query = { case: 'I-3', stage };
  const viewer = { person: 'ex-5', role: 'examiner' as const };
  const confirming = {
    by: 'ex-4',
    on: '2026-05-08',
    command: 'confirm-scorebook',
    payload: { case: 'I-3', stage, report: file('report') },
  };

  test('totals what every table totals', () => {
    const decided = at(named, ...sheets).decide(confirming);
    expect('round' in decided && decided.round[0]?.payload).toMatchObject({ score: '7000' });
    const book = scorebookTold('I-3', stage, '7000');
    expect(look(at(named, ...sheets, book), scheme, { view: 'scorebook', viewer, query })).toMatchObject({
      total: 10000,
      table: 'quality-manager',
    });
  });

  test('shows on the sheet which tables there are, then which was named', () => {
    expect(look(at(), scheme, { view: 'score-sheet', viewer, query })).toEqual({
      ...query,
      tablesToChoose: tables,
      items: [],
      returnedBecause: [],
    });
    const seen = look(at(named), scheme, { view: 'score-sheet', viewer, query }) as {
      table: string;
      items: { item: string }[];
    };
    expect(seen.table).toBe('quality-manager');
    expect(seen).not.toHaveProperty('tablesToChoose');
    expect(seen.items.map(({ item }) => item)).toEqual(Object.keys(values));
  });
});
