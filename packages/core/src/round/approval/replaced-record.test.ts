import { expect, test } from 'vitest';
import type { EventDraft } from '../../act/event-kind.ts';
import { pastHonourRecorded } from '../../registry/programmes/events.ts';
import { honoursOfParty } from '../../registry/programmes/honours-of-party.ts';
import { aCity, day, file } from '../../testing/city.ts';
import { given } from '../../testing/given.ts';
import { aRoundAt } from '../../testing/round.ts';
import { schemeUnderTest } from '../../testing/scheme-under-test.ts';
import { listSubmitted } from './events.ts';

const scheme = schemeUnderTest();
const { programme } = scheme.document;
const recorded = (change = {}) =>
  pastHonourRecorded({
    programme,
    party: 'org-1',
    track: 'organisation',
    grade: 'nomination',
    decidedOn: day('2025-06-01'),
    period: 'p1',
    evidence: [file('record')],
    ...change,
  });
/** The award that O-1 (of org-1) is honoured with, and the registry it was added to. */
function honouredAfter(...before: readonly EventDraft[]) {
  const registry = [...aCity(scheme), ...before];
  const decided = given({
    scheme,
    registry,
    round: [
      ...aRoundAt(scheme, 'approval'),
      listSubmitted({ batch: 'b1', cases: ['O-1'], report: file('report') }),
    ],
  }).decide({
    by: 'mayor',
    preparedBy: 'secretary',
    on: '2026-07-13',
    command: 'approve-list',
    payload: {
      batch: 'b1',
      approved: [{ case: 'O-1', grade: 'award', name: 'Name of O-1' }],
      decidedOn: '2026-07-13',
      document: file('decision'),
    },
  });
  if ('refused' in decided) throw new Error(JSON.stringify(decided.refused));
  const after = given({ scheme, registry: [...registry, ...decided.registry] }).registry;
  return { payload: decided.registry[0]?.payload, after };
}

test('an award replaces the nomination of the period that is only on record', () => {
  const { payload, after } = honouredAfter(recorded());

  expect(payload).toMatchObject({
    replacesRecorded: { party: 'org-1', grade: 'nomination', decidedOn: '2025-06-01' },
    takesPlace: true,
  });
  expect(honoursOfParty(after, programme, 'org-1')).toMatchObject([
    { grade: 'nomination', replacedBy: 'r1-O-1', withdrawn: false },
    { grade: 'award', honour: 'r1-O-1' },
  ]);
});

test.each([
  ['of another period', { period: undefined }],
  ['of another party', { party: 'org-2' }],
  ['of the same grade', { grade: 'award' }],
])('a record %s is not replaced', (_says, change) => {
  const { payload, after } = honouredAfter(recorded(change));

  expect(payload).not.toHaveProperty('replacesRecorded');
  const all = honoursOfParty(after, programme, 'org-1');
  expect(all.filter((honour) => honour.replacedBy !== undefined)).toEqual([]);
});
