import { describe, expect, test } from 'vitest';
import { aCityWithoutAward, day, file, sealed } from '../../../testing/city.ts';
import { lookAtRegistry } from '../../../testing/look.ts';
import { deputyAppointed, evaluatorBarred, memberAppointed } from '../events.ts';
import { membersView } from './members.ts';

const reason = sealed('reason');
const registry = [
  ...aCityWithoutAward(),
  memberAppointed({
    person: 'citizen',
    body: 'audit',
    rank: 'member',
    from: day('2025-01-01'),
    to: day('2025-06-30'),
  }),
  deputyAppointed({
    body: 'audit',
    insteadOf: 'auditor',
    deputy: 'ex-2',
    from: day('2026-01-01'),
    reason,
  }),
  evaluatorBarred({ person: 'ex-1', reason, evidence: [file('finding')] }),
];
const look = (by: string, query = {}) =>
  lookAtRegistry(membersView, { registry, by, on: '2026-01-05', query });
const auditBody = {
  members: [
    { person: 'auditor', body: 'audit', rank: 'head', from: '2020-01-01', to: null },
    { person: 'citizen', body: 'audit', rank: 'member', from: '2025-01-01', to: '2025-06-30' },
  ],
  deputies: [
    { body: 'audit', insteadOf: 'auditor', deputy: 'ex-2', round: null, from: '2026-01-01', to: null },
  ],
  barred: ['ex-1'],
};

describe('members', () => {
  test.each(['secadmin', 'auditor', 'office-clerk'])(
    '%s sees the seats of a body without any ground',
    (by) => {
      expect(look(by, { body: 'audit' })).toEqual(auditBody);
    },
  );

  test('without a body all seats are told', () => {
    expect((look('auditor') as typeof auditBody).members).toHaveLength(25);
  });

  test.each(['chair', 'a-head', 'sysadmin', 'citizen'])('%s does not see it', (by) => {
    expect(look(by, { body: 'audit' })).toBe('no-such-hat');
  });

  test('an unknown body is not found', () => {
    expect(look('auditor', { body: 'nowhere' })).toEqual({ notFound: true });
  });
});
