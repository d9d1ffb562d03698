import { expect, test } from 'vitest';
import { actEvents } from '../../act/act-events.ts';
import type { EventDraft } from '../../act/event-kind.ts';
import type { LedgerEvent } from '../../ledger/event.ts';
import { aCity, day, file, placesAtMost, sealed } from '../../testing/city.ts';
import { schemeUnderTest } from '../../testing/scheme-under-test.ts';
import {
  agentAuthorised,
  organisationsMerged,
  partyRegistered,
  partyRenamed,
  personsUnited,
  tieRecorded,
} from '../parties/events.ts';
import {
  cultivationMemberAdded,
  cultivationMemberRemoved,
  examinerEnrolled,
  examinerRemoved,
} from '../pools/events.ts';
import { pastBanRecorded, pastHonourRecorded, periodOpened } from '../programmes/events.ts';
import {
  deputyAppointed,
  evaluatingBodyBarred,
  evaluatorBarred,
  memberAppointed,
  membershipEnded,
  supervisionGroupAppointed,
} from '../staff/events.ts';
import { registryFold } from '../state.ts';
import { bodyClosed, bodyRegistered } from './events.ts';

const scheme = schemeUnderTest();
const { programme } = scheme.document;
const reason = sealed('reason');
const evidence = [file('paper')];
const on = day('2026-02-01');
const span = { from: day('2026-02-01'), to: day('2026-12-31') };
const inPool = { programme, party: 'org-2', body: 'district-a' };
const enrolment = { fields: ['services'], formerEmployers: [], trainedOn: on };

const undoable: EventDraft[] = [
  bodyRegistered({ body: 'unit', kind: 'department', name: { zh: 'u', en: 'u' }, memberUnit: true }),
  bodyClosed({ body: 'association-y', reason: 'merged' }),
  memberAppointed({ person: 'citizen', body: 'office', rank: 'clerk', ...span }),
  membershipEnded({ person: 'office-clerk', body: 'office', on, reason }),
  deputyAppointed({ body: 'office', insteadOf: 'office-head', deputy: 'office-clerk-2', ...span, reason }),
  evaluatorBarred({ person: 'ex-1', reason, evidence }),
  evaluatingBodyBarred({ body: 'association-y', reason, evidence }),
  supervisionGroupAppointed({
    programme,
    period: 'p1',
    body: 'supervision',
    members: [{ person: 'citizen', from: 'lawyer' }],
    resolution: file('paper'),
    from: on,
  }),
  partyRegistered({
    party: 'new',
    kind: 'individual',
    profile: sealed('new'),
    codeIndex: `index:${'a'.repeat(32)}`,
    codeKind: 'passport',
  }),
  tieRecorded({ person: 'ex-1', organisation: 'org-1', kind: 'employment', ...span }),
  agentAuthorised({ organisation: 'org-1', person: 'citizen', ...span, mandate: file('mandate') }),
  partyRenamed({ party: 'org-1', name: 'New Ltd', profile: sealed('org-1', 2), evidence }),
  organisationsMerged({ into: 'org-1', merged: ['org-2', 'org-3'], on, evidence }),
  personsUnited({ keep: 'ind-1', same: 'ind-2', evidence }),
  periodOpened({
    programme,
    period: 'p2',
    scheme: scheme.id,
    from: day('2030-01-01'),
    to: day('2034-12-31'),
    approvedPlaces: placesAtMost(scheme),
    evidence,
  }),
  pastHonourRecorded({
    programme,
    party: 'org-1',
    track: 'organisation',
    grade: 'award',
    decidedOn: on,
    evidence,
  }),
  pastBanRecorded({ programme, party: 'org-1', ...span, evidence }),
  examinerEnrolled({ person: 'citizen', ...enrolment, ...span }),
  examinerEnrolled({ person: 'ex-1', ...enrolment, from: day('2031-01-01'), to: day('2035-12-31') }),
  examinerRemoved({ person: 'ex-1', on, reason }),
  cultivationMemberAdded({ programme, party: 'org-1', body: 'district-a', from: on }),
  cultivationMemberRemoved({ ...inPool, on, reason }),
];

const recorded = (draft: EventDraft, seq: number): LedgerEvent => ({
  type: draft.type,
  v: draft.v,
  at: '2026-01-01T00:00:00.000Z',
  act: `registry/city#${seq}`,
  command: 'told',
  by: { person: 'teller', role: 'office' },
  payload: draft.payload,
});

function folded(drafts: readonly EventDraft[]) {
  const state = registryFold.initial();
  for (const [seq, draft] of drafts.entries()) registryFold.evolve(state, recorded(draft, seq));
  const { acts: _acts, programmes, ...others } = state;
  return { ...others, periods: programmes.periods, past: programmes.pastHonours, bans: programmes.bans };
}

test.each(undoable.map((draft) => [draft.type, draft] as const))(
  '%s is undone without a trace',
  (_, draft) => {
    const before = aCity(scheme);
    const undone = [recorded(draft, before.length)];
    const rescinded = actEvents('registry').actRescinded({
      rescinds: `registry/city#${before.length}`,
      command: 'told',
      cases: [],
      reason,
      evidence,
      undone,
      redo: [],
    });

    expect(folded([...before, draft])).not.toEqual(folded(before));
    expect(folded([...before, draft, rescinded])).toEqual(folded(before));
  },
);
