import { describe, expect, test } from 'vitest';
import type { Actor } from '../../access/roles.ts';
import { aCity, day, sealed } from '../../testing/city.ts';
import { aCityWithEvaluators, chosen, schemeWithEvaluator } from '../../testing/evaluator.ts';
import { given } from '../../testing/given.ts';
import { look } from '../../testing/look.ts';
import { aRoundAt, organisationCases, type ToldEvent } from '../../testing/round.ts';
import { schemeUnderTest } from '../../testing/scheme-under-test.ts';
import { scorebookTold } from '../../testing/sheets.ts';
import { applicationWithdrawn } from '../application/events.ts';
import { shortlistDecided } from '../document-review/events.ts';
import { personRecused } from '../proceedings/events.ts';
import { siteFindingRecorded, siteVisitScheduled } from './events.ts';

const scheme = schemeUnderTest();
const stage = 'site-review';
const at = (...more: ToldEvent[]) =>
  given({ scheme, registry: aCity(scheme), round: [...aRoundAt(scheme, stage), ...more] });
const notVisited = given({
  scheme,
  registry: aCity(scheme),
  round: aRoundAt(scheme, stage).filter((event) => event.type !== 'SiteVisitScheduled'),
});
const visit = { case: 'O-1', from: day('2026-05-25'), to: day('2026-05-26'), team: ['ex-1', 'ex-2'] };
const found = {
  finding: 'finding-1',
  case: 'O-1',
  item: '4.1.2',
  result: 'verified' as const,
  account: sealed('O-1'),
};
const scheduling = (payload: object = {}) => ({
  by: 'office-clerk',
  on: '2026-05-25',
  command: 'schedule-site-visit',
  payload: { ...visit, ...payload },
});
const recording = (payload: object = {}, more: object = {}) => ({
  by: 'ex-2',
  on: '2026-05-25',
  command: 'record-site-finding',
  payload: { ...found, ...payload },
  ...more,
});

describe('schedule-site-visit', () => {
  test('sets days and team, one day being enough, today too', () => {
    at().expectEvents(scheduling(), ['SiteVisitScheduled', visit]);
    at().expectEvents(scheduling({ to: '2026-05-25' }), 'SiteVisitScheduled');
  });

  test('is refused for days in the wrong order or in the past', () => {
    at().expectRefused(scheduling({ to: '2026-05-24' }), [
      'visit-ends-before-it-begins',
      { from: '2026-05-25', to: '2026-05-24' },
    ]);
    at().expectRefused(scheduling({ from: '2026-05-24' }), ['visit-in-the-past', { from: '2026-05-24' }]);
  });

  test('is refused for a team that is not of the panel or recused', () => {
    const recused = personRecused({ person: 'ex-2', case: 'O-1', ground: 'declared' });
    at(recused).expectRefused(scheduling({ team: ['ex-1', 'ex-2', 'ex-7'] }), [
      'team-not-of-panel',
      { persons: ['ex-2', 'ex-7'] },
    ]);
  });

  test('is for the evaluator that runs the review, where the scheme has one, and for no other body', () => {
    const commissioned = schemeWithEvaluator();
    const ground = given({
      scheme: commissioned,
      registry: aCityWithEvaluators(commissioned),
      round: [...aRoundAt(commissioned, stage), chosen()],
    });
    const by = (person: string) => ({ ...scheduling(), by: person });
    ground.expectEvents(by('institute-clerk'), 'SiteVisitScheduled');
    ground.expectRefused(by('office-clerk'), ['no-such-hat', { needs: ['third-party/clerk'] }]);
    ground.expectRefused(by('rival-clerk'), 'not-found');
    at().expectRefused(by('ex-1'), ['no-such-hat', { needs: ['office/clerk', 'third-party/clerk'] }]);
  });

  test('may be set again until something was found or scored', () => {
    at(siteVisitScheduled(visit)).expectEvents(scheduling({ team: ['ex-3'] }), 'SiteVisitScheduled');
    at(siteVisitScheduled(visit), siteFindingRecorded(found)).expectRefused(scheduling(), [
      'visit-already-used',
      { case: 'O-1' },
    ]);
    at(scorebookTold('O-1', stage, '70000')).expectRefused(scheduling(), [
      'visit-already-used',
      { case: 'O-1' },
    ]);
  });

  test('is refused for a case without a panel, off the shortlist, of the other track, or not listed yet', () => {
    const withoutPanel = aRoundAt(scheme, stage).map((event) =>
      event.type === 'PanelFormed'
        ? { ...event, payload: { ...(event.payload as object), stages: ['document-review'] } }
        : event,
    );
    given({ scheme, registry: aCity(scheme), round: withoutPanel }).expectRefused(scheduling(), [
      'no-site-panel',
      { case: 'O-1' },
    ]);
    at(shortlistDecided({ track: 'organisation', cases: ['O-2'], departures: [] })).expectRefused(
      scheduling(),
      ['case-is-out', { case: 'O-1', because: 'not-shortlisted' }],
    );
    at().expectRefused(
      scheduling({ case: 'I-1' }),
      ['stage-not-for-track', { stage, track: 'individual' }],
      ['no-site-panel', { case: 'I-1' }],
    );
    const unlisted = aRoundAt(scheme, stage).filter((event) => event.type !== 'ShortlistDecided');
    given({ scheme, registry: aCity(scheme), round: unlisted }).expectRefused(scheduling(), [
      'not-shortlisted',
      { case: 'O-1' },
    ]);
  });
});

describe('record-site-finding', () => {
  const scheduled = siteVisitScheduled(visit);

  test('is recorded from the first day of the visit on', () => {
    at(scheduled).expectEvents(recording(), ['SiteFindingRecorded', found]);
    at(scheduled).expectRefused(recording({}, { on: '2026-05-24' }), [
      'visit-not-begun',
      { from: '2026-05-25' },
    ]);
  });

  test('is refused without a visit and to one who is not on it', () => {
    notVisited.expectRefused(recording(), ['no-visit-scheduled', { case: 'O-1' }]);
    at(scheduled).expectRefused(recording({}, { by: 'ex-3' }), ['not-on-visit-team', { case: 'O-1' }]);
  });

  test('is refused for an id in use, an unknown item and a case that is out', () => {
    const withdrawn = applicationWithdrawn({ case: 'O-1', afterNotice: false });
    at(scheduled, siteFindingRecorded(found), withdrawn).expectRefused(
      recording({ item: '9.9' }),
      ['case-is-out', { case: 'O-1', because: 'withdrawn' }],
      ['finding-id-used', { finding: 'finding-1' }],
      ['finding-item-unknown', { item: '9.9' }],
    );
  });
});

describe('the site-review stage', () => {
  const closing = { by: 'office-head', on: '2026-06-05', command: 'close-stage', payload: { stage } };

  test('waits for the scorebook of every organisation still in', () => {
    const [, ...others] = organisationCases.map((id) => scorebookTold(id, stage, '70000'));
    at(...others).expectRefused(closing, ['cases-pending', { stage, cases: ['O-1'], waitFor: 'scorebook' }]);
    at(...others, applicationWithdrawn({ case: 'O-1', afterNotice: false })).expectEvents(
      closing,
      'StageClosed',
    );
  });
});

describe('site-schedule', () => {
  const scheduled = at(siteVisitScheduled(visit));
  const asked = (viewer: Actor, told = scheduled) =>
    look(told, scheme, { view: 'site-schedule', viewer, query: { case: 'O-1' } });
  const days = { case: 'O-1', from: visit.from, to: visit.to };

  test('shows days and team to the office and the panel, the days to the own applicant', () => {
    expect(asked({ person: 'office-clerk', role: 'office' })).toEqual({ ...days, team: visit.team });
    expect(asked({ person: 'ex-3', role: 'examiner' })).toEqual({ ...days, team: visit.team });
    expect(asked({ person: 'agent-1', role: 'applicant' })).toEqual(days);
  });

  test('does not exist for others, nor before there is a visit', () => {
    expect(asked({ person: 'agent-2', role: 'applicant' })).toEqual({ notFound: true });
    expect(asked({ person: 'ex-4', role: 'examiner' })).toEqual({ notFound: true });
    expect(asked({ person: 'office-clerk', role: 'office' }, notVisited)).toEqual({ notFound: true });
  });
});
