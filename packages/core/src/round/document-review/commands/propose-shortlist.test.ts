import { describe, test } from 'vitest';
import { aCity } from '../../../testing/city.ts';
import { given } from '../../../testing/given.ts';
import { aRoundAt, organisationCases, type ToldEvent } from '../../../testing/round.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';
import { scorebookTold } from '../../../testing/sheets.ts';
import { applicationWithdrawn } from '../../application/events.ts';
import { panelFormed } from '../../panel/events.ts';
import { personRecused } from '../../proceedings/events.ts';
import { shortlistDecided, shortlistProposed } from '../events.ts';

const scheme = schemeUnderTest();
const stage = 'document-review';
const books = organisationCases.map((id) => scorebookTold(id, stage, '70000'));
const at = (...more: ToldEvent[]) =>
  given({ scheme, registry: aCity(scheme), round: [...aRoundAt(scheme, stage), ...more] });
const proposal = { panel: 'panel-o', cases: ['O-1', 'O-3'], reason: 'the two best by far' };
const proposing = (payload: object = {}, by = 'ex-1') => ({
  by,
  on: '2026-05-15',
  command: 'propose-shortlist',
  payload: { ...proposal, ...payload },
});

describe('propose-shortlist', () => {
  test('names the cases that the panel sends on', () => {
    at(...books).expectEvents(proposing(), ['ShortlistProposed', proposal]);
  });

  test('waits for the scorebook of every case that is still in', () => {
    at(...books.slice(0, 3)).expectRefused(proposing(), ['scorebooks-missing', { cases: ['O-4'] }]);
    const withdrawn = applicationWithdrawn({ case: 'O-4', afterNotice: false });
    at(...books.slice(0, 3), withdrawn).expectEvents(proposing(), 'ShortlistProposed');
  });

  test('is refused for cases of another panel, named twice, or out', () => {
    const withdrawn = applicationWithdrawn({ case: 'O-4', afterNotice: false });
    at(...books, withdrawn).expectRefused(
      proposing({ cases: ['O-1', 'O-1', 'I-1', 'O-4'] }),
      ['cases-not-of-panel', { panel: 'panel-o', cases: ['I-1'] }],
      ['cases-named-twice', { cases: ['O-1'] }],
      ['case-is-out', { case: 'O-4', because: 'withdrawn' }],
    );
  });

  test('is refused a second time and after the office has decided', () => {
    at(...books, shortlistProposed(proposal)).expectRefused(proposing(), [
      'shortlist-already-proposed',
      { panel: 'panel-o' },
    ]);
    const decided = shortlistDecided({ track: 'organisation', cases: organisationCases, departures: [] });
    at(...books, decided).expectRefused(proposing(), [
      'shortlist-already-decided',
      { track: 'organisation' },
    ]);
  });

  test('is refused for a panel that does not review documents', () => {
    const site = panelFormed({
      panel: 'panel-s',
      track: 'organisation',
      stages: ['site-review'],
      members: ['ex-1'],
      leader: 'ex-1',
      cases: organisationCases,
    });
    at(...books, site).expectRefused(proposing({ panel: 'panel-s' }), [
      'panel-does-not-review',
      { panel: 'panel-s' },
    ]);
  });

  test('is its own leader’s alone, and not one recused from a case of the panel', () => {
    const site = panelFormed({
      panel: 'panel-s',
      track: 'organisation',
      stages: ['site-review'],
      members: ['ex-2'],
      leader: 'ex-2',
      cases: organisationCases,
    });
    at(...books, site).expectRefused(proposing({}, 'ex-2'), ['not-leader-of-panel', { panel: 'panel-o' }]);
    at(...books).expectRefused(proposing({ panel: 'panel-x' }), ['not-found', { what: 'panel-x' }]);
    const recused = personRecused({ person: 'ex-1', case: 'O-2', ground: 'declared' });
    at(...books, recused).expectRefused(proposing(), ['not-found', { what: 'O-2' }]);
  });
});
