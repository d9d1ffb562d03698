import { describe, test } from 'vitest';
import { aCity, day, sealed } from '../../../testing/city.ts';
import { given } from '../../../testing/given.ts';
import { aRoundAt, type ToldEvent } from '../../../testing/round.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';
import { scorebookTold, sheetTold, valuesFor } from '../../../testing/sheets.ts';
import { applicationWithdrawn } from '../../application/events.ts';
import { factEstablished } from '../../eligibility/events.ts';
import { examinerReplaced } from '../../panel/events.ts';
import { stageClosed } from '../../proceedings/events.ts';
import { scoreSheetReturned } from '../events.ts';

const scheme = schemeUnderTest();
const registry = aCity(scheme);
const open = aRoundAt(scheme, 'document-review');
const at = (...more: ToldEvent[]) => given({ scheme, registry, round: [...open, ...more] });
const stage = 'document-review';
const submitting = (id: string, values: Record<string, number>, more: object = {}, on = '2026-05-07') => ({
  by: id.startsWith('O') ? 'ex-1' : 'ex-4',
  on,
  command: 'submit-score-sheet',
  payload: { case: id, stage, values, ...more },
});
const worked = (from: string, to?: string) =>
  factEstablished({
    case: 'I-1',
    fact: 'front-line-work',
    about: 'applicant',
    value: { shape: 'periods', periods: [{ from: day(from), ...(to ? { to: day(to) } : {}) }] },
    source: 'employment record',
    sourceOn: day('2026-04-20'),
    evidence: [],
  });
const f21 = (value: number) => valuesFor(scheme, 'I-1', 70, { 'f2.1': value });
const ceiling = (value: number, years: number, band: string, to: number) =>
  ['above-years-ceiling', { item: 'f2.1', value, of: 'front-line-work', years, band, to }] as const;

describe('submit-score-sheet', () => {
  test('takes a value for every item with its comments', () => {
    const values = valuesFor(scheme, 'O-1', 70);
    const comments = [{ item: '4.1.2', kind: 'strength', text: sealed('O-1') }];
    at().expectEvents(submitting('O-1', values, { comments }), [
      'ScoreSheetSubmitted',
      { case: 'O-1', panel: 'panel-o', stage, values, comments, yearsFlags: [] },
    ]);
  });

  test('names every item left out, every unknown one and every value off the scale', () => {
    const { '1.1': _, ...values } = valuesFor(scheme, 'I-1', 70, { '1.2': 25, '1.3': 72, 'm2.1': 70 });
    const off = { scale: 'percent', from: 30, to: 100, step: 5 };
    at().expectRefused(
      submitting('I-1', values, { comments: [{ item: 's2.1', kind: 'strength', text: sealed('I-1') }] }),
      ['item-not-scored', { item: '1.1' }],
      ['off-the-scale', { item: '1.2', value: 25, ...off, nearest: [30] }],
      ['off-the-scale', { item: '1.3', value: 72, ...off, nearest: [70, 75] }],
      ['item-unknown', { item: 'm2.1' }],
      ['item-unknown', { item: 's2.1' }],
    );
  });

  test('takes both ends of the scale and refuses what lies one step outside', () => {
    const ends = valuesFor(scheme, 'I-1', 30, { '1.1': 100 });
    at().expectEvents(submitting('I-1', ends), 'ScoreSheetSubmitted');
    at().expectRefused(submitting('I-1', { ...ends, '1.1': 105 }), 'off-the-scale');
    at().expectRefused(submitting('I-1', { ...ends, '1.2': 25 }), 'off-the-scale');
  });

  test('exactly fifteen years of work open the higher band, a day less does not', () => {
    at(worked('2011-03-31')).expectEvents(submitting('I-1', f21(85)), 'ScoreSheetSubmitted');
    at(worked('2011-03-31')).expectRefused(submitting('I-1', f21(90)), ceiling(90, 15, 'b70', 85));
    at(worked('2011-04-01')).expectEvents(submitting('I-1', f21(65)), 'ScoreSheetSubmitted');
    at(worked('2011-04-01')).expectRefused(submitting('I-1', f21(70)), ceiling(70, 14, 'b50', 65));
  });

  test('exactly twenty years of work open the highest band', () => {
    at(worked('2006-03-31')).expectEvents(submitting('I-1', f21(90)), 'ScoreSheetSubmitted');
    at(worked('2006-04-01')).expectRefused(submitting('I-1', f21(90)), ceiling(90, 19, 'b70', 85));
  });

  test('fewer than ten years keep the item in the lowest band, with a flag', () => {
    const values = f21(45);
    at(worked('2016-04-01')).expectEvents(submitting('I-1', values), [
      'ScoreSheetSubmitted',
      { case: 'I-1', panel: 'panel-i', stage, values, comments: [], yearsFlags: ['f2.1'] },
    ]);
    at(worked('2016-04-01')).expectRefused(submitting('I-1', f21(50)), ceiling(50, 9, 'b30', 45));
    at(worked('2016-03-31')).expectEvents(submitting('I-1', f21(50)), [
      'ScoreSheetSubmitted',
      { case: 'I-1', panel: 'panel-i', stage, values: f21(50), comments: [], yearsFlags: [] },
    ]);
  });

  test('years that nobody knows are not taken for none', () => {
    const holds = { ...worked('2011-03-31') };
    const unknown = { ...holds, payload: { ...holds.payload, value: { shape: 'holds', holds: true } } };
    at(unknown as ToldEvent).expectRefused(submitting('I-1', f21(45)), [
      'years-not-known',
      { item: 'f2.1', of: 'front-line-work' },
    ]);
  });

  test('is refused a second time unless the sheet was returned', () => {
    const values = valuesFor(scheme, 'O-1', 70);
    const sheet = sheetTold('ex-1', 'O-1', stage, values);
    const returned = scoreSheetReturned({ case: 'O-1', stage, examiner: 'ex-1', reason: 'wrong case read' });
    at(sheet).expectRefused(submitting('O-1', values), ['sheet-already-in', { case: 'O-1', stage }]);
    at(sheet, returned).expectEvents(submitting('O-1', values), 'ScoreSheetSubmitted');
  });

  test('is refused when the scorebook is confirmed', () => {
    at(scorebookTold('O-1', stage, '70000')).expectRefused(submitting('O-1', valuesFor(scheme, 'O-1', 70)), [
      'scorebook-already-confirmed',
      { case: 'O-1', stage },
    ]);
  });

  test('is refused when the stage is closed', () => {
    at(stageClosed({ stage, on: day('2026-05-07') })).expectRefused(
      submitting('O-1', valuesFor(scheme, 'O-1', 70)),
      ['stage-not-open', { stages: [stage] }],
    );
  });

  test('is refused for a stage that takes no scores or none of this track', () => {
    const values = valuesFor(scheme, 'I-1', 70);
    at().expectRefused(submitting('I-1', values, { stage: 'inspection' }), [
      'stage-takes-no-scores',
      { stage: 'inspection', track: 'individual' },
    ]);
    at().expectRefused(submitting('I-1', values, { stage: 'site-review' }), [
      'stage-takes-no-scores',
      { stage: 'site-review', track: 'individual' },
    ]);
  });

  test('is refused for a stage the panel was not formed for', () => {
    const round = aRoundAt(scheme, 'site-review').map((event) =>
      event.type === 'PanelFormed'
        ? { ...event, payload: { ...(event.payload as object), stages: [stage] } }
        : event,
    );
    given({ scheme, registry, round }).expectRefused(
      submitting('O-1', valuesFor(scheme, 'O-1', 70), { stage: 'site-review' }),
      ['no-panel-for-stage', { case: 'O-1', stage: 'site-review' }],
    );
  });

  test('takes a sheet of the site review from the first day of the visit on', () => {
    const round = aRoundAt(scheme, 'site-review');
    const values = valuesFor(scheme, 'O-1', 70);
    const onTheSpot = (on: string) => submitting('O-1', values, { stage: 'site-review' }, on);
    given({ scheme, registry, round }).expectEvents(onTheSpot('2026-05-20'), 'ScoreSheetSubmitted');
    given({ scheme, registry, round }).expectRefused(onTheSpot('2026-05-19'), [
      'visit-not-begun',
      { from: '2026-05-20' },
    ]);
    const unscheduled = round.filter((event) => event.type !== 'SiteVisitScheduled');
    given({ scheme, registry, round: unscheduled }).expectRefused(onTheSpot('2026-05-20'), [
      'no-visit-scheduled',
      { case: 'O-1' },
    ]);
  });

  test('is refused to one who sits on another panel of the case', () => {
    const round = aRoundAt(scheme, 'site-review').flatMap((event) => {
      const payload = event.payload as { panel?: string };
      if (event.type !== 'PanelFormed' || payload.panel !== 'panel-o') return [event];
      const site = {
        ...payload,
        panel: 'panel-s',
        stages: ['site-review'],
        members: ['ex-7'],
        leader: 'ex-7',
      };
      return [
        { ...event, payload: { ...payload, stages: [stage] } },
        { ...event, payload: site },
      ];
    });
    given({ scheme, registry, round }).expectRefused(
      submitting('O-1', valuesFor(scheme, 'O-1', 70), { stage: 'site-review' }, '2026-05-20'),
      ['not-on-this-panel', { panel: 'panel-s' }],
    );
  });

  test('is refused before the undertaking is signed and conflicts are declared', () => {
    const replaced = examinerReplaced({
      panel: 'panel-o',
      out: 'ex-3',
      in: 'ex-7',
      leader: 'ex-1',
      reason: 'ill',
    });
    at(replaced).expectRefused(
      { ...submitting('O-1', valuesFor(scheme, 'O-1', 70)), by: 'ex-7' },
      ['scoring-needs-undertaking', {}],
      ['scoring-needs-declaration', { panel: 'panel-o' }],
    );
  });

  test('is refused for a case that is out', () => {
    at(applicationWithdrawn({ case: 'O-1', afterNotice: false })).expectRefused(
      submitting('O-1', valuesFor(scheme, 'O-1', 70)),
      ['case-is-out', { case: 'O-1', because: 'withdrawn' }],
    );
  });

  test('a case of another panel does not exist for the examiner', () => {
    at().expectRefused({ ...submitting('O-1', valuesFor(scheme, 'O-1', 70)), by: 'ex-4' }, [
      'not-found',
      { what: 'O-1' },
    ]);
  });
});
