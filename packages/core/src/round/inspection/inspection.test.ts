import { describe, test } from 'vitest';
import { aCity, day, file } from '../../testing/city.ts';
import { given } from '../../testing/given.ts';
import { aRoundAt, individualCases, type ToldEvent } from '../../testing/round.ts';
import { schemeUnderTest } from '../../testing/scheme-under-test.ts';
import { applicationWithdrawn } from '../application/events.ts';
import { candidatesResolved } from '../deliberation/events.ts';
import { shortlistDecided } from '../document-review/events.ts';
import { panelFormed } from '../panel/events.ts';
import { inspectionOpinionFiled, type Opinion, unconfirmedKept } from './events.ts';

const scheme = schemeUnderTest();
const stage = 'inspection';
const told = aRoundAt(scheme, stage);
const at = (...more: ToldEvent[]) => given({ scheme, registry: aCity(scheme), round: [...told, ...more] });
const opinion = (id: string, word: Opinion = 'confirms') => ({
  case: id,
  panel: 'panel-i',
  opinion: word,
  inspectedOn: day('2026-05-25'),
  report: file('inspection'),
});
const filing = (payload: object = {}, by = 'ex-4') => {
  const { panel: _, ...own } = opinion('I-1');
  return { by, on: '2026-05-25', command: 'file-inspection-opinion', payload: { ...own, ...payload } };
};

describe('file-inspection-opinion', () => {
  test('files what the panel found, on the day of the visit at the earliest', () => {
    at().expectEvents(filing(), ['InspectionOpinionFiled', opinion('I-1')]);
    at().expectRefused(filing({ inspectedOn: '2026-05-26' }), [
      'inspected-in-future',
      { inspectedOn: '2026-05-26' },
    ]);
  });

  test('is refused for a visit before the stage was opened', () => {
    at().expectEvents(filing({ inspectedOn: '2026-05-20' }), 'InspectionOpinionFiled');
    at().expectRefused(filing({ inspectedOn: '2026-05-19' }), [
      'inspected-too-early',
      { inspectedOn: '2026-05-19', openedOn: '2026-05-20' },
    ]);
  });

  test('is refused a second time, also when the first took the person out', () => {
    at(inspectionOpinionFiled(opinion('I-1', 'does-not-confirm'))).expectRefused(filing(), [
      'opinion-already-filed',
      { case: 'I-1' },
    ]);
  });

  test('is refused for an opinion that the scheme does not have', () => {
    const strict = schemeUnderTest('wuhan-draft2', (text) =>
      text.replace('[confirms, confirms-with-remarks, does-not-confirm]', '[confirms, does-not-confirm]'),
    );
    given({ scheme: strict, registry: aCity(strict), round: told }).expectRefused(
      filing({ opinion: 'confirms-with-remarks' }),
      [
        'opinion-not-in-scheme',
        { opinion: 'confirms-with-remarks', allowed: ['confirms', 'does-not-confirm'] },
      ],
    );
  });

  test('is refused for one off the shortlist', () => {
    at(shortlistDecided({ track: 'individual', cases: ['I-2'], departures: [] })).expectRefused(filing(), [
      'case-is-out',
      { case: 'I-1', because: 'not-shortlisted' },
    ]);
  });

  test('is refused to others than the leader of the panel that inspects', () => {
    const other = panelFormed({
      panel: 'panel-z',
      track: 'individual',
      stages: ['document-review'],
      members: ['ex-5'],
      leader: 'ex-5',
      cases: ['I-1'],
    });
    at(other).expectRefused(filing({}, 'ex-5'), ['not-leading-inspection', { panel: 'panel-i' }]);
    at().expectRefused(filing({}, 'ex-5'), ['no-such-hat', { needs: ['panel-leader'] }]);
    at().expectRefused(filing({ case: 'O-1' }), ['not-found', { what: 'O-1' }]);
  });

  test('is refused where no panel inspects the case', () => {
    const round = told.map((event) =>
      event.type === 'PanelFormed'
        ? { ...event, payload: { ...(event.payload as object), stages: ['document-review'] } }
        : event,
    );
    given({ scheme, registry: aCity(scheme), round }).expectRefused(filing(), [
      'no-inspection-panel',
      { case: 'I-1' },
    ]);
  });
});

describe('keep-unconfirmed', () => {
  const unconfirmed = inspectionOpinionFiled(opinion('I-1', 'does-not-confirm'));
  const kept = { case: 'I-1', reason: 'the papers were found later' };
  const keeping = {
    by: 'chair',
    preparedBy: 'committee-clerk',
    on: '2026-05-27',
    command: 'keep-unconfirmed',
    payload: kept,
  };

  test('keeps a person whom the inspection did not confirm', () => {
    at(unconfirmed).expectEvents(keeping, ['UnconfirmedKept', kept]);
  });

  test('is refused for one with another opinion or none, and twice', () => {
    at().expectRefused(keeping, ['not-unconfirmed', { case: 'I-1' }]);
    at(inspectionOpinionFiled(opinion('I-1', 'confirms-with-remarks'))).expectRefused(keeping, [
      'not-unconfirmed',
      { case: 'I-1' },
    ]);
    at(unconfirmed, unconfirmedKept(kept)).expectRefused(keeping, ['already-kept', { case: 'I-1' }]);
  });

  test('is refused for one who is out for another reason, and once the candidates are resolved', () => {
    at(unconfirmed, applicationWithdrawn({ case: 'I-1', afterNotice: false })).expectRefused(keeping, [
      'case-is-out',
      { case: 'I-1', because: 'withdrawn' },
    ]);
    const resolved = { track: 'individual' as const, winners: [], departures: [], minutes: file('minutes') };
    at(unconfirmed, candidatesResolved(resolved)).expectRefused(keeping, [
      'kept-too-late',
      { track: 'individual' },
    ]);
  });

  test('is refused where the scheme names another authority', () => {
    const other = schemeUnderTest('wuhan-draft2', (text) =>
      text.replace('keptBy: { value: committee,', 'keptBy: { value: head-of-office,'),
    );
    given({ scheme: other, registry: aCity(other), round: [...told, unconfirmed] }).expectRefused(keeping, [
      'keeping-not-for-committee',
      { by: 'head-of-office' },
    ]);
  });

  test('needs two persons of the committee', () => {
    const { preparedBy: _, ...alone } = keeping;
    at(unconfirmed).expectRefused(alone, ['needs-second-person', { preparedBy: ['committee/clerk'] }]);
    at(unconfirmed).expectRefused({ ...keeping, by: 'member-1' }, [
      'no-such-hat',
      { needs: ['committee/head'] },
    ]);
  });
});

describe('the inspection stage', () => {
  const closing = { by: 'office-head', on: '2026-06-05', command: 'close-stage', payload: { stage } };

  test('waits for an opinion on every person still in', () => {
    const [, ...others] = individualCases.map((id) => inspectionOpinionFiled(opinion(id)));
    at(...others).expectRefused(closing, [
      'cases-pending',
      { stage, cases: ['I-1'], waitFor: 'inspection-opinion' },
    ]);
    at(...others, inspectionOpinionFiled(opinion('I-1', 'does-not-confirm'))).expectEvents(
      closing,
      'StageClosed',
      'StageOpened',
    );
  });
});
