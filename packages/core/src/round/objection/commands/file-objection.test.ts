import { describe, test } from 'vitest';
import { agentAuthorised } from '../../../registry/parties/events.ts';
import { aCity, day, file, sealed } from '../../../testing/city.ts';
import { given } from '../../../testing/given.ts';
import { anObjection, noticeRunning, wholeParts, workingDays } from '../../../testing/objecting.ts';
import { aRoundAt, type ToldEvent } from '../../../testing/round.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';
import { publicNoticeOpened } from '../../public-notice/events.ts';

const scheme = schemeUnderTest();
const registry = aCity(scheme);
const filing = (on: string, change = {}) => ({
  by: 'citizen',
  role: 'objector',
  on,
  command: 'file-objection',
  payload: { objection: 'x1', notice: 'notice-1', case: 'O-2', parts: wholeParts, ...change },
});
const ground = (...more: readonly ToldEvent[]) =>
  given({ scheme, registry, round: [...noticeRunning(scheme), ...more] });
const filed = (change = {}): [string, unknown] => [
  'ObjectionFiled',
  {
    objection: 'x1',
    notice: 'notice-1',
    case: 'O-2',
    objectorKind: 'person',
    objector: 'citizen',
    parts: wholeParts,
    missing: [],
    receivedOn: '2026-07-02',
    inTime: true,
    examineBy: workingDays('2026-07-02', 5, '2026-07-09'),
    ...change,
  },
];

describe('file-objection', () => {
  test('received on the last day it is in time; the office has five working days', () => {
    ground().expectEvents(filing('2026-07-02 23:59'), filed());
  });

  test('received a day later it is recorded as late', () => {
    ground().expectEvents(
      filing('2026-07-03 00:00', { parts: { facts: sealed('objection') } }),
      filed({
        parts: { facts: sealed('objection'), evidence: [] },
        missing: ['grounds', 'evidence', 'signature', 'phone', 'address', 'identity-proof'],
        receivedOn: '2026-07-03',
        inTime: false,
        examineBy: workingDays('2026-07-03', 5, '2026-07-10'),
      }),
    );
  });

  test('tells what is missing, to be completed two working days after the term', () => {
    const { phone: _, ...parts } = wholeParts;
    ground().expectEvents(
      filing('2026-06-26', { parts: { ...parts, evidence: [] } }),
      filed({
        parts: { ...parts, evidence: [] },
        missing: ['evidence', 'phone'],
        receivedOn: '2026-06-26',
        examineBy: workingDays('2026-06-26', 5, '2026-07-03'),
        cureBy: workingDays('2026-07-02', 2, '2026-07-06'),
      }),
    );
  });

  test('an organisation objects through its agent and owes seal and its head’s signature', () => {
    const agent = agentAuthorised({
      organisation: 'objecting-org',
      person: 'citizen',
      from: day('2026-01-01'),
      to: day('2026-07-02'),
      mandate: file('mandate'),
    });
    const withAgent = given({ scheme, registry: [...registry, agent], round: noticeRunning(scheme) });
    withAgent.expectEvents(
      filing('2026-07-02', { organisation: 'objecting-org' }),
      filed({
        objectorKind: 'organisation',
        objector: 'objecting-org',
        missing: ['head-signature', 'seal'],
        cureBy: workingDays('2026-07-02', 2, '2026-07-06'),
      }),
    );
    withAgent.expectRefused(filing('2026-07-03', { organisation: 'objecting-org' }), [
      'not-an-agent',
      { organisation: 'objecting-org' },
    ]);
  });

  test('what is owed follows the scheme', () => {
    const fewer = schemeUnderTest('wuhan-draft2', (text) =>
      text.replace('[signature, phone, address, identity-proof]', '[signature]'),
    );
    const parts = { facts: sealed('a'), grounds: sealed('b'), evidence: [file('e')], signature: file('s') };
    given({ scheme: fewer, registry: aCity(fewer), round: noticeRunning(fewer) }).expectEvents(
      filing('2026-07-02', { parts }),
      filed({ parts }),
    );
  });

  test('is refused for a taken id and a case that the notice does not name', () => {
    ground(anObjection()).expectRefused(
      filing('2026-07-01', { case: 'O-4' }),
      ['objection-already-filed', { objection: 'x1' }],
      ['not-in-notice', { case: 'O-4', notice: 'notice-1' }],
    );
  });

  test('tells a case that is not noticed and one that is not there alike', () => {
    for (const id of ['O-4', 'O-99'])
      ground().expectRefused(filing('2026-07-01', { case: id }), [
        'not-in-notice',
        { case: id, notice: 'notice-1' },
      ]);
  });

  test('goes to the correction once there is one', () => {
    const corrected = publicNoticeOpened({
      notice: 'notice-2',
      entries: [{ case: 'O-2', name: 'Name', track: 'organisation', grade: 'award', overrides: [] }],
      publishedOn: day('2026-06-30'),
      media: ['news-media'],
      term: workingDays('2026-06-30', 5, '2026-07-07'),
      proofs: [file('proof')],
      contact: 'the office',
      replaces: 'notice-1',
      correction: 'a name',
    });
    ground(corrected).expectRefused(filing('2026-07-01'), [
      'notice-replaced',
      { notice: 'notice-1', by: 'notice-2' },
    ]);
    ground(corrected).expectEvents(filing('2026-07-07', { notice: 'notice-2' }), 'ObjectionFiled');
  });

  test('is not found for an unknown notice, and refused to who is not registered or before the notice', () => {
    ground().expectRefused(filing('2026-07-01', { notice: 'notice-9' }), ['not-found', { what: 'notice-9' }]);
    ground().expectRefused({ ...filing('2026-07-01'), by: 'nobody' }, 'no-such-hat');
    given({ scheme, registry, round: aRoundAt(scheme, 'deliberation') }).expectRefused(
      filing('2026-06-24'),
      'stage-not-open',
    );
  });
});
