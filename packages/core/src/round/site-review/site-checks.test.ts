import { describe, expect, test } from 'vitest';
import type { Actor } from '../../access/roles.ts';
import { aCity, day, file, sealed } from '../../testing/city.ts';
import { given } from '../../testing/given.ts';
import { look } from '../../testing/look.ts';
import { allCases, aRoundAt, individualCases, type ToldEvent } from '../../testing/round.ts';
import { schemeUnderTest } from '../../testing/scheme-under-test.ts';
import { takenBack } from '../../testing/taken-back.ts';
import { applicationWithdrawn } from '../application/events.ts';
import { shortlistDecided } from '../document-review/events.ts';
import { panelFormed } from '../panel/events.ts';
import { type CheckedAspect, siteReportFiled, siteVisitScheduled } from './events.ts';

const stage = 'site-review';
/** The shipped scheme where both tracks are visited and a visit gives no points; `rules` more of the stage. */
const checking = (rules: string) =>
  schemeUnderTest('wuhan-draft2', (text) =>
    text
      .replace(
        /(- stage: site-review\n {4}after: \[document-review\]\n)[\s\S]*?(?= {4}cites: \[art-15, art-20\])/,
        `$1    tracks: [organisation, individual]\n${rules}`,
      )
      .replace('parts: [{ stage: site-review,', 'parts: [{ stage: document-review,'),
  );
const scheme = checking(
  [
    '    checks:',
    '      organisation: { value: [truth, practice], cites: [art-20] }',
    '      individual: { value: [truth], cites: [art-20] }',
    '',
  ].join('\n'),
);
const withoutAspects = checking('');

const aspect = (name: string, over: Partial<CheckedAspect> = {}): CheckedAspect => ({
  aspect: name,
  finding: 'sound',
  note: sealed('O-1'),
  ...over,
});
const reportOf = (id: string) => ({
  case: id,
  aspects: id.startsWith('O')
    ? [aspect('truth'), aspect('practice', { finding: 'weak' })]
    : [aspect('truth', { finding: 'not-sound' })],
  report: file(`report-${id}`),
});
const panelOf = (id: string) => (id.startsWith('O') ? 'panel-o' : 'panel-i');
const reported = (id: string) => siteReportFiled({ ...reportOf(id), panel: panelOf(id) });
const visited = (id: string, to = '2026-05-22') =>
  siteVisitScheduled({ case: id, from: day('2026-05-20'), to: day(to), team: ['ex-4'] });
const visits = individualCases.map((id) => visited(id));

const under = (rules: typeof scheme, ...more: ToldEvent[]) =>
  given({ scheme: rules, registry: aCity(rules), round: [...aRoundAt(rules, stage), ...more] });
const at = (...more: ToldEvent[]) => under(scheme, ...visits, ...more);
const filing = (id = 'O-1', over: object = {}, more: object = {}) => ({
  by: id.startsWith('O') ? 'ex-1' : 'ex-4',
  on: '2026-05-20',
  command: 'file-site-report',
  payload: { ...reportOf(id), ...over },
  ...more,
});

describe('file-site-report', () => {
  test('answers every aspect, for organisations and persons, from the first day of the visit on', () => {
    const model = sealed('O-1', 2);
    at().expectEvents(filing('O-1', { model }), [
      'SiteReportFiled',
      { ...reportOf('O-1'), model, panel: 'panel-o' },
    ]);
    at().expectEvents(filing('I-1'), ['SiteReportFiled', { ...reportOf('I-1'), panel: 'panel-i' }]);
    at().expectRefused(filing('O-1', {}, { on: '2026-05-19' }), ['visit-not-begun', { from: '2026-05-20' }]);
    under(scheme).expectRefused(filing('I-1'), ['no-visit-scheduled', { case: 'I-1' }]);
  });

  test('is refused for an aspect left out, unknown, or answered twice', () => {
    at().expectRefused(
      filing('O-1', { aspects: [aspect('truth'), aspect('truth'), aspect('novelty')] }),
      ['aspects-not-answered', { aspects: ['practice'] }],
      ['aspects-unknown', { aspects: ['novelty'], allowed: ['truth', 'practice'] }],
      ['aspects-twice', { aspects: ['truth'] }],
    );
    const decided = at().decide(filing('O-1', { aspects: [] }));
    expect('refused' in decided && decided.refused[0]?.cites).toEqual(['art-20']);
  });

  test('is refused twice, and may be filed again once it was taken back', () => {
    at(reported('O-1')).expectRefused(filing(), ['site-report-already-filed', { case: 'O-1' }]);
    at(reported('O-1'), takenBack(reported('O-1'))).expectEvents(filing(), 'SiteReportFiled');
  });

  test('is refused for a case off the list and one without a panel', () => {
    at(shortlistDecided({ track: 'organisation', cases: ['O-2'], departures: [] })).expectRefused(filing(), [
      'case-is-out',
      { case: 'O-1', because: 'not-shortlisted' },
    ]);
    const round = aRoundAt(scheme, stage).map((event) =>
      event.type === 'PanelFormed'
        ? { ...event, payload: { ...(event.payload as object), stages: ['document-review'] } }
        : event,
    );
    given({ scheme, registry: aCity(scheme), round }).expectRefused(filing(), [
      'no-site-panel',
      { case: 'O-1' },
    ]);
  });

  test('is the leader’s of the panel that visited', () => {
    const other = panelFormed({
      panel: 'panel-z',
      track: 'organisation',
      stages: ['document-review'],
      members: ['ex-2'],
      leader: 'ex-2',
      cases: ['O-1'],
    });
    at(other).expectRefused(filing('O-1', {}, { by: 'ex-2' }), [
      'not-the-panel-leader',
      { panel: 'panel-o' },
    ]);
    at().expectRefused(filing('O-1', {}, { by: 'office-head' }), [
      'no-such-hat',
      { needs: ['panel-leader'] },
    ]);
  });

  test('is refused where the scheme has no aspects checked', () => {
    under(withoutAspects, ...visits).expectRefused(filing(), [
      'site-report-not-asked',
      { track: 'organisation' },
    ]);
  });

  test('fixes the visit', () => {
    at(reported('O-1')).expectRefused(
      {
        by: 'office-clerk',
        on: '2026-05-20',
        command: 'schedule-site-visit',
        payload: { case: 'O-1', from: '2026-05-20', to: '2026-05-20', team: ['ex-1'] },
      },
      ['visit-already-used', { case: 'O-1' }],
    );
  });
});

describe('a visit that gives no points', () => {
  test('is made to persons too, by their panel', () => {
    under(scheme).expectEvents(
      {
        by: 'office-clerk',
        on: '2026-05-20',
        command: 'schedule-site-visit',
        payload: { case: 'I-1', from: '2026-05-21', to: '2026-05-21', team: ['ex-4', 'ex-5'] },
      },
      'SiteVisitScheduled',
    );
  });

  test('takes no score sheet', () => {
    at().expectRefused(
      {
        by: 'ex-1',
        on: '2026-05-20',
        command: 'submit-score-sheet',
        payload: { case: 'O-1', stage, values: {} },
      },
      'stage-takes-no-scores',
      ...Array.from({ length: 23 }, () => 'item-not-scored'),
    );
  });

  test('needs a panel for both tracks', () => {
    const round = aRoundAt(scheme, 'panel');
    const forming = (stages: readonly string[]) => ({
      by: 'office-head',
      preparedBy: 'office-clerk',
      on: '2026-04-28',
      command: 'form-panel',
      payload: {
        panel: 'panel-x',
        track: 'individual',
        stages,
        members: ['ex-4', 'ex-5', 'ex-6'],
        leader: 'ex-4',
        cases: individualCases,
      },
    });
    const told = given({ scheme, registry: aCity(scheme), round });
    told.expectEvents(forming(['site-review']), 'PanelFormed');
    told.expectRefused(forming(['defence']), [
      'stage-needs-no-panel',
      { stage: 'defence', track: 'individual' },
    ]);
  });
});

describe('the site-review stage without points', () => {
  const closing = (on = '2026-05-22') => ({
    by: 'office-head',
    on,
    command: 'close-stage',
    payload: { stage },
  });
  const reports = allCases.map(reported);

  test('waits for the visit and the report of every case still in', () => {
    under(scheme, ...visits.slice(1), ...reports.slice(1)).expectRefused(
      closing(),
      ['cases-pending', { stage, cases: ['I-1'], waitFor: 'schedule-site-visit' }],
      ['cases-pending', { stage, cases: ['O-1'], waitFor: 'file-site-report' }],
    );
    at(...reports).expectEvents(closing(), 'StageClosed');
    const withdrawn = ['O-1', 'I-1'].map((id) => applicationWithdrawn({ case: id, afterNotice: false }));
    under(scheme, ...visits.slice(1), ...reports.slice(1), ...withdrawn).expectEvents(
      closing(),
      'StageClosed',
    );
  });

  test('waits for the last day of every visit', () => {
    at(...reports, visited('I-1', '2026-05-23')).expectRefused(closing(), [
      'visits-not-over',
      { cases: ['I-1'] },
    ]);
    at(...reports, visited('I-1', '2026-05-23')).expectEvents(closing('2026-05-23'), 'StageClosed');
  });

  test('waits for no report where no aspects are checked', () => {
    under(withoutAspects, ...visits).expectEvents(closing(), 'StageClosed');
    under(withoutAspects, ...visits.slice(1)).expectRefused(closing(), 'cases-pending');
  });
});

describe('site-report', () => {
  const seen = (viewer: Actor, told = at(reported('O-1'))) =>
    look(told, scheme, { view: 'site-report', viewer, query: { case: 'O-1' } });
  const whole = { ...reportOf('O-1'), panel: 'panel-o' };

  test('is for the office, the committee and the panel that visited', () => {
    expect(seen({ person: 'office-clerk', role: 'office' })).toEqual(whole);
    expect(seen({ person: 'chair', role: 'committee' })).toEqual(whole);
    expect(seen({ person: 'ex-2', role: 'examiner' })).toEqual(whole);
  });

  test('does not exist for another panel, nor before it is filed', () => {
    expect(seen({ person: 'ex-4', role: 'examiner' })).toEqual({ notFound: true });
    expect(seen({ person: 'office-clerk', role: 'office' }, at())).toEqual({ notFound: true });
  });
});
