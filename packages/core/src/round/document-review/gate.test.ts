import { describe, expect, test } from 'vitest';
import { aCity } from '../../testing/city.ts';
import { given } from '../../testing/given.ts';
import { compositeGround } from '../../testing/ranked.ts';
import { allCases, aRoundAt, type ToldEvent } from '../../testing/round.ts';
import { schemeUnderTest } from '../../testing/scheme-under-test.ts';
import { scorebookTold } from '../../testing/sheets.ts';
import { shortlistDecided, shortlistProposed } from './events.ts';
import { whyBelowGate } from './gate.ts';

const stage = 'document-review';
const list = '    shortlist: { value: proposed-by-panel, cites: [art-19] }\n';
const scheme = schemeUnderTest('wuhan-draft2', (text) =>
  text.replace(
    list,
    [
      `${list}    gate:`,
      '      organisation: { percent: 55, of: 1000, cites: [art-19] }',
      '      individual: { percent: 55, of: 100, cites: [art-19] }\n',
    ].join('\n'),
  ),
);
const books = (first: string) =>
  allCases.map((id) =>
    scorebookTold(id, stage, id === 'O-1' ? first : id.startsWith('O') ? '60000' : '6000'),
  );
const at = (...more: ToldEvent[]) =>
  given({ scheme, registry: aCity(scheme), round: [...aRoundAt(scheme, stage), ...more] });
const proposal = { panel: 'panel-o', cases: ['O-1', 'O-2'], reason: 'the best' };
const proposing = { by: 'ex-1', on: '2026-05-15', command: 'propose-shortlist', payload: proposal };
const deciding = (payload: object = {}) => ({
  by: 'office-head',
  preparedBy: 'office-clerk',
  on: '2026-05-18',
  command: 'decide-shortlist',
  payload: { track: 'organisation', cases: ['O-1', 'O-2'], ...payload },
});
const below = ['below-gate', { cases: ['O-1'], percent: 55, of: 1000, limit: '550.00' }] as const;

describe('the gate of the document review', () => {
  test('549.99 of 1000 points, or a third of a hundredth less than 550, do not go on', () => {
    for (const score of ['54999', '164999/3']) {
      at(...books(score)).expectRefused(proposing, below);
      at(...books(score), shortlistProposed(proposal)).expectRefused(deciding(), below);
    }
  });

  test('exactly 550.00 of 1000 points are enough', () => {
    at(...books('55000')).expectEvents(proposing, 'ShortlistProposed');
    at(...books('55000'), shortlistProposed(proposal)).expectEvents(deciding(), 'ShortlistDecided');
  });

  test('a reason to depart from the panel does not lift it, and it cites its article', () => {
    const own = shortlistProposed({ ...proposal, cases: ['O-2'] });
    const departures = [{ case: 'O-1', reason: 'the only one of its trade' }];
    const decided = at(...books('54999'), own).decide(deciding({ departures }));

    expect(decided).toEqual({ refused: [{ kind: below[0], facts: below[1], cites: ['art-19'] }] });
  });

  test('nobody has to go on because the gate is reached', () => {
    const nobody = shortlistProposed({ ...proposal, cases: [] });
    at(...books('99000'), nobody).expectEvents(deciding({ cases: [] }), 'ShortlistDecided');
  });

  test.each([
    ['16500', undefined],
    ['16499', ['I-1']],
  ])('of 300 points %s hundredths: held back %j', (score, held) => {
    const of300 = {
      ...scheme,
      stage: ((id: typeof stage) => {
        const rules = scheme.stage(id);
        const gate = { individual: { percent: 55, of: 300, cites: ['art-19'] } };
        return rules?.stage === stage ? { ...rules, gate } : rules;
      }) as typeof scheme.stage,
    };
    const { round } = at(scorebookTold('I-1', stage, score));

    expect(whyBelowGate({ round, scheme: of300 }, 'individual', ['I-1', 'I-2'])?.facts.cases).toEqual(held);
    expect(whyBelowGate({ round, scheme: of300 }, 'organisation', ['O-1'])).toBeUndefined();
  });

  describe('holds back a listed case that was scored again', () => {
    const individual = shortlistDecided({ track: 'individual', cases: [], departures: [] });
    const decided = shortlistDecided({ track: 'organisation', cases: ['O-1', 'O-2'], departures: [] });

    test('from the end of the stage', () => {
      const closing = { by: 'office-head', on: '2026-05-19', command: 'close-stage', payload: { stage } };
      at(...books('54999'), decided, individual).expectRefused(closing, below);
      at(...books('55000'), decided, individual).expectEvents(
        closing,
        'StageClosed',
        'StageOpened',
        'StageOpened',
      );
    });

    test('from the visit and from the ranking', () => {
      const again = scorebookTold('O-1', stage, '54999');
      const visiting = {
        by: 'office-clerk',
        on: '2026-05-21',
        command: 'schedule-site-visit',
        payload: { case: 'O-1', from: '2026-05-25', to: '2026-05-26', team: ['ex-1'] },
      };
      const round = [...aRoundAt(scheme, 'site-review'), again];
      given({ scheme, registry: aCity(scheme), round }).expectRefused(visiting, below);

      const drawing = { ...deciding(), on: '2026-06-09', command: 'draw-up-ranking' };
      const payload = { track: 'organisation' };
      compositeGround(scheme, again).expectRefused({ ...drawing, payload }, below);
    });
  });
});
