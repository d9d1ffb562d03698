import { describe, expect, test } from 'vitest';
import type { Actor } from '../../access/roles.ts';
import { agentAuthorised } from '../../registry/parties/events.ts';
import type { Scheme } from '../../scheme/scheme.ts';
import { aCity, day, file } from '../../testing/city.ts';
import { defenceOf, defenceTold, defended, withDefence } from '../../testing/defended.ts';
import { given } from '../../testing/given.ts';
import { look } from '../../testing/look.ts';
import { allCases, aRoundAt, type ToldEvent } from '../../testing/round.ts';
import { schemeUnderTest } from '../../testing/scheme-under-test.ts';
import { scorebookTold } from '../../testing/sheets.ts';
import { takenBack } from '../../testing/taken-back.ts';
import { applicationWithdrawn } from '../application/events.ts';
import { shortlistDecided } from '../document-review/events.ts';
import { defenceRecorded } from './events.ts';

const scheme = defended();
const onRecordOnly = schemeUnderTest('wuhan-draft2', (text) => withDefence(text, false));
const stage = 'defence';
const under = (rules: Scheme, ...more: ToldEvent[]) =>
  given({ scheme: rules, registry: aCity(rules), round: [...aRoundAt(rules, stage), ...more] });
const at = (...more: ToldEvent[]) => under(scheme, ...more);
const recording = (id = 'O-1', over: object = {}, by = 'office-clerk', on = '2026-05-20') => ({
  by,
  on,
  command: 'record-defence',
  payload: { ...defenceOf(id), ...over },
});

describe('record-defence', () => {
  test('records who spoke for an organisation or a person, by clerk or head', () => {
    at().expectEvents(recording(), ['DefenceRecorded', defenceOf('O-1')]);
    at().expectEvents(recording('I-1', {}, 'office-head'), ['DefenceRecorded', defenceOf('I-1')]);
    under(onRecordOnly).expectEvents(recording(), 'DefenceRecorded');
  });

  test('is refused where another spoke than the scheme asks for', () => {
    at().expectRefused(recording('O-1', { as: 'other' }), [
      'wrong-speaker',
      { case: 'O-1', asks: 'main-head', as: 'other' },
    ]);
    at().expectRefused(
      recording('I-1', { as: 'main-head', speaker: 'ind-2' }),
      ['wrong-speaker', { case: 'I-1', asks: 'in-person', as: 'main-head' }],
      ['speaker-not-of-applicant', { case: 'I-1', speaker: 'ind-2' }],
    );
    const decided = at().decide(recording('O-1', { as: 'other' }));
    expect('refused' in decided && decided.refused[0]?.cites).toEqual(['art-19']);
  });

  test('is refused for one whom the organisation does not authorise that day, first and last day included', () => {
    at().expectRefused(recording('O-1', { speaker: 'agent-2' }), [
      'speaker-not-of-applicant',
      { case: 'O-1', speaker: 'agent-2' },
    ]);
    const until = (to: string) =>
      given({
        scheme,
        registry: [
          ...aCity(scheme),
          agentAuthorised({
            organisation: 'org-1',
            person: 'citizen',
            from: day('2026-05-20'),
            to: day(to),
            mandate: file('mandate'),
          }),
        ],
        round: aRoundAt(scheme, stage),
      });
    const speaks = (heldOn: string) =>
      recording('O-1', { speaker: 'citizen', heldOn }, 'office-clerk', '2026-05-22');
    until('2026-05-21').expectEvents(speaks('2026-05-20'), 'DefenceRecorded');
    until('2026-05-21').expectEvents(speaks('2026-05-21'), 'DefenceRecorded');
    until('2026-05-21').expectRefused(speaks('2026-05-22'), 'speaker-not-of-applicant');
  });

  test('takes the word of the office where the registry names nobody for the organisation', () => {
    const registry = aCity(scheme).filter((event) => event.type !== 'AgentAuthorised');
    given({ scheme, registry, round: aRoundAt(scheme, stage) }).expectEvents(
      recording('O-1', { speaker: 'citizen' }),
      'DefenceRecorded',
    );
  });

  test('takes any speaker where the scheme asks for nobody', () => {
    const free = defended((text) =>
      text.replace('      organisation: { value: main-head, cites: [art-19] }\n', ''),
    );
    under(free).expectEvents(recording('O-1', { as: 'other', speaker: 'citizen' }), 'DefenceRecorded');
    under(free).expectRefused(recording('I-1', { as: 'other' }), 'wrong-speaker');
  });

  test('lies between the opening of the stage and the day of the record, both included', () => {
    const later = (heldOn: string) => recording('O-1', { heldOn }, 'office-clerk', '2026-05-22');
    at().expectEvents(later('2026-05-20'), 'DefenceRecorded');
    at().expectEvents(later('2026-05-22'), 'DefenceRecorded');
    at().expectRefused(later('2026-05-23'), ['defence-in-future', { heldOn: '2026-05-23' }]);
    at().expectRefused(later('2026-05-19'), [
      'defence-too-early',
      { heldOn: '2026-05-19', openedOn: '2026-05-20' },
    ]);
  });

  test('is refused twice, for a case off the list, not yet listed, or of a track without it', () => {
    at(defenceTold('O-1')).expectRefused(recording(), ['defence-already-recorded', { case: 'O-1' }]);
    at(defenceTold('O-1'), takenBack(defenceTold('O-1'))).expectEvents(recording(), 'DefenceRecorded');
    at(shortlistDecided({ track: 'organisation', cases: ['O-2'], departures: [] })).expectRefused(
      recording(),
      ['case-is-out', { case: 'O-1', because: 'not-shortlisted' }],
    );
    const unlisted = aRoundAt(scheme, stage).filter((event) => event.type !== 'ShortlistDecided');
    given({ scheme, registry: aCity(scheme), round: unlisted }).expectRefused(recording(), [
      'not-shortlisted',
      { case: 'O-1' },
    ]);
    const persons = defended((text) =>
      text
        .replace(
          '- stage: defence\n    after: [document-review]\n    tracks: [organisation, individual]',
          '- stage: defence\n    after: [document-review]\n    tracks: [individual]',
        )
        .replace(
          '- stage: site-review\n    after: [defence]',
          '- stage: site-review\n    after: [document-review]',
        ),
    );
    under(persons).expectRefused(recording(), ['stage-not-for-track', { stage, track: 'organisation' }]);
  });

  test('is the office’s alone, and only while the stage is open', () => {
    at().expectRefused(recording('O-1', {}, 'ex-1'), [
      'no-such-hat',
      { needs: ['office/clerk', 'office/head'] },
    ]);
    given({ scheme, registry: aCity(scheme), round: aRoundAt(scheme, 'document-review') }).expectRefused(
      recording(),
      ['stage-not-open', { stages: [stage] }],
    );
  });
});

describe('the defence stage', () => {
  const closing = { by: 'office-head', on: '2026-05-25', command: 'close-stage', payload: { stage } };
  const heard = allCases.map(defenceTold);
  const [, ...others] = allCases;
  const books = others.map((id) => scorebookTold(id, stage, '8000'));

  test('waits for the defence and the marks of every case still in', () => {
    const withoutFirst = heard.slice(1);
    at(...withoutFirst, ...books).expectRefused(
      closing,
      ['cases-pending', { stage, cases: ['O-1'], waitFor: 'record-defence' }],
      ['cases-pending', { stage, cases: ['O-1'], waitFor: 'scorebook' }],
    );
    at(...heard, ...books).expectRefused(closing, [
      'cases-pending',
      { stage, cases: ['O-1'], waitFor: 'scorebook' },
    ]);
    const withdrawn = applicationWithdrawn({ case: 'O-1', afterNotice: false });
    at(...withoutFirst, ...books, withdrawn).expectEvents(
      closing,
      'StageClosed',
      'StageOpened',
      'StageOpened',
    );
  });

  test('waits for no marks where the scheme gives none', () => {
    under(onRecordOnly, ...heard.slice(1)).expectRefused(closing, [
      'cases-pending',
      { stage, cases: ['O-1'], waitFor: 'record-defence' },
    ]);
    under(onRecordOnly, ...heard).expectEvents(closing, 'StageClosed', 'StageOpened', 'StageOpened');
  });
});

describe('defence', () => {
  const told = at(defenceRecorded(defenceOf('O-1')));
  const seen = (viewer: Actor, state = told) =>
    look(state, scheme, { view: stage, viewer, query: { case: 'O-1' } });
  const { minutes: _, ...withoutMinutes } = defenceOf('O-1');

  test('shows the office and the committee all, the own applicant all but the minutes', () => {
    expect(seen({ person: 'office-clerk', role: 'office' })).toEqual(defenceOf('O-1'));
    expect(seen({ person: 'chair', role: 'committee' })).toEqual(defenceOf('O-1'));
    expect(seen({ person: 'agent-1', role: 'applicant' })).toEqual(withoutMinutes);
  });

  test('does not exist for another applicant, nor before it was held', () => {
    expect(seen({ person: 'agent-2', role: 'applicant' })).toEqual({ notFound: true });
    expect(seen({ person: 'office-clerk', role: 'office' }, at())).toEqual({ notFound: true });
  });
});
