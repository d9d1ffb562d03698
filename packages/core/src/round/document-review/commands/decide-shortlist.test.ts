import { describe, expect, test } from 'vitest';
import type { Role } from '../../../access/roles.ts';
import { aCity } from '../../../testing/city.ts';
import { given } from '../../../testing/given.ts';
import { look } from '../../../testing/look.ts';
import { allCases, aRoundAt, organisationCases, type ToldEvent } from '../../../testing/round.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';
import { scorebookTold } from '../../../testing/sheets.ts';
import { applicationWithdrawn } from '../../application/events.ts';
import { shortlistDecided, shortlistProposed } from '../events.ts';

const scheme = schemeUnderTest();
const stage = 'document-review';
const books = allCases.map((id) => scorebookTold(id, stage, '7000'));
const at = (...more: ToldEvent[]) =>
  given({ scheme, registry: aCity(scheme), round: [...aRoundAt(scheme, stage), ...more] });
const proposed = shortlistProposed({ panel: 'panel-o', cases: ['O-1', 'O-2'], reason: 'the best' });
const deciding = (payload: object = {}) => ({
  by: 'office-head',
  preparedBy: 'office-clerk',
  on: '2026-05-18',
  command: 'decide-shortlist',
  payload: { track: 'organisation', cases: ['O-1', 'O-2'], ...payload },
});
const because = (id: string) => ({ case: id, reason: 'site visit needed' });

describe('decide-shortlist', () => {
  test('follows the panels', () => {
    at(...books, proposed).expectEvents(deciding(), [
      'ShortlistDecided',
      { track: 'organisation', cases: ['O-1', 'O-2'], departures: [] },
    ]);
  });

  test('departs from the panels only with a reason for each case', () => {
    at(...books, proposed).expectRefused(deciding({ cases: ['O-1', 'O-3'] }), [
      'departures-need-reason',
      { cases: ['O-2', 'O-3'] },
    ]);
    const departures = [because('O-3'), because('O-2')];
    at(...books, proposed).expectEvents(deciding({ cases: ['O-1', 'O-3'], departures }), [
      'ShortlistDecided',
      { track: 'organisation', cases: ['O-1', 'O-3'], departures },
    ]);
    at(...books, proposed).expectRefused(deciding({ departures: [because('O-1')] }), [
      'departures-not-needed',
      { cases: ['O-1'] },
    ]);
  });

  test('needs no reason for a proposed case that has left the round', () => {
    const withdrawn = applicationWithdrawn({ case: 'O-2', afterNotice: false });
    at(...books, proposed, withdrawn).expectEvents(deciding({ cases: ['O-1'] }), 'ShortlistDecided');
    at(...books, proposed, withdrawn).expectRefused(
      deciding(),
      ['cases-not-to-shortlist', { track: 'organisation', cases: ['O-2'] }],
      ['departures-need-reason', { cases: ['O-2'] }],
    );
  });

  test('waits for every scorebook and every panel', () => {
    at(...books.slice(1)).expectRefused(
      deciding({ departures: [because('O-1'), because('O-2')] }),
      ['scorebooks-missing', { cases: ['O-1'] }],
      ['proposals-missing', { panels: ['panel-o'] }],
    );
  });

  test('is refused for cases of the other track and cases named twice', () => {
    at(...books, proposed).expectRefused(
      deciding({ cases: ['O-1', 'O-2', 'O-2', 'I-1'], departures: [because('I-1')] }),
      ['cases-not-to-shortlist', { track: 'organisation', cases: ['I-1'] }],
      ['cases-named-twice', { cases: ['O-2'] }],
    );
  });

  test('is refused twice', () => {
    const decided = shortlistDecided({ track: 'organisation', cases: organisationCases, departures: [] });
    at(...books, proposed, decided).expectRefused(deciding(), [
      'shortlist-already-decided',
      { track: 'organisation' },
    ]);
  });

  test('is refused for a track the scheme does not review on paper', () => {
    const individualsOnly = {
      ...scheme,
      stage: ((id: 'document-review') => {
        const rules = scheme.stage(id);
        return rules?.stage === stage ? { ...rules, tracks: ['individual'] } : rules;
      }) as typeof scheme.stage,
    };
    given({
      scheme: individualsOnly,
      registry: aCity(scheme),
      round: [...aRoundAt(scheme, stage), ...books, proposed],
    }).expectRefused(deciding(), ['no-shortlist-for-track', { track: 'organisation' }]);
  });

  test('needs two persons of the office', () => {
    const { preparedBy: _, ...alone } = deciding();
    at(...books, proposed).expectRefused(alone, ['needs-second-person', { preparedBy: ['office/clerk'] }]);
  });
});

describe('the document-review stage', () => {
  const closing = { by: 'office-head', on: '2026-05-19', command: 'close-stage', payload: { stage } };
  const organisation = shortlistDecided({ track: 'organisation', cases: ['O-1'], departures: [] });
  const individual = shortlistDecided({ track: 'individual', cases: [], departures: [] });

  test('closes when each track has its shortlist, an empty one too', () => {
    at(organisation).expectRefused(closing, ['shortlist-pending', { tracks: ['individual'] }]);
    at(organisation, individual).expectEvents(closing, 'StageClosed', 'StageOpened', 'StageOpened');
  });
});

test('the shortlist shows proposals, the decision and departures of one track', () => {
  const decided = shortlistDecided({
    track: 'organisation',
    cases: ['O-1'],
    departures: [because('O-2')],
  });
  const viewer = { person: 'office-clerk', role: 'office' as Role };
  const asked = (track: string) =>
    look(at(proposed, decided), scheme, { view: 'shortlist', viewer, query: { track } });

  expect(asked('organisation')).toEqual({
    track: 'organisation',
    proposals: [{ panel: 'panel-o', cases: ['O-1', 'O-2'] }],
    decided: ['O-1'],
    departures: [because('O-2')],
  });
  expect(asked('individual')).toEqual({
    track: 'individual',
    proposals: [{ panel: 'panel-i' }],
    departures: [],
  });
});
