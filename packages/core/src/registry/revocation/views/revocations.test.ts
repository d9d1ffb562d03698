import { describe, expect, test } from 'vitest';
import { file, sealed } from '../../../testing/city.ts';
import { given } from '../../../testing/given.ts';
import { seen } from '../../../testing/look.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';
import { aCityWithWinners, acting } from '../../../testing/winners.ts';
import { revocations } from './revocations.ts';

const scheme = schemeUnderTest();
const office = { by: 'office-head', preparedBy: 'office-clerk', on: '2027-02-01' };
const told = (n: number, honour: string) => [
  {
    by: 'citizen',
    on: '2027-01-10',
    command: 'report-incident',
    payload: {
      incident: `inc-${n}`,
      honour,
      ground: 'improper-means',
      happenedOn: '2026-03-01',
      account: sealed(`inc-${n}`),
      evidence: [],
    },
  },
  {
    ...office,
    command: 'verify-incident',
    payload: {
      incident: `inc-${n}`,
      holds: true,
      majorSocialEffect: false,
      source: 'Inquiry',
      evidence: [file('finding')],
    },
  },
  {
    ...office,
    command: 'propose-revocation',
    payload: {
      revocation: `v-${n}`,
      honour,
      ground: 'improper-means',
      incident: `inc-${n}`,
      statement: 'Withdraw it',
    },
  },
];
const deciding = (n: number, withdrawn: boolean) => ({
  by: 'mayor',
  preparedBy: 'secretary',
  on: '2027-03-01',
  command: 'decide-revocation',
  payload: { revocation: `v-${n}`, withdrawn, document: file('decision') },
});
const recovering = {
  by: 'office-clerk',
  on: '2027-04-01',
  command: 'record-recovery',
  payload: { revocation: 'v-1', item: 'plaque', on: '2027-04-01', receipt: file('receipt') },
};
/** `h-1` withdrawn, `h-2` declined, `h-3` before the government. */
const { registry } = given({
  scheme,
  registry: acting(
    scheme,
    aCityWithWinners(scheme),
    ...told(1, 'h-1'),
    ...told(2, 'h-2'),
    ...told(3, 'h-3'),
    deciding(1, true),
    deciding(2, false),
    recovering,
  ),
});

const takesBack = ['title', 'certificate', 'plaque', 'prize-money'];
const withdrawn = [
  {
    honour: 'h-1',
    name: 'Fictional org-1 Ltd',
    ground: 'improper-means',
    withdrawnOn: '2027-03-01',
    takesBack,
    publishedAs: 'exposure',
  },
];
const request = (n: number, honour: string) => ({
  revocation: `v-${n}`,
  honour,
  ground: 'improper-means',
  incident: `inc-${n}`,
  statement: 'Withdraw it',
  recovered: [],
});
const incident = (n: number, honour: string) => ({
  incident: `inc-${n}`,
  honour,
  ground: 'improper-means',
  happenedOn: '2026-03-01',
  account: sealed(`inc-${n}`),
  evidence: [],
  verified: { holds: true, majorSocialEffect: false },
});

describe('revocations', () => {
  test('shows the public what was withdrawn, nothing of what is open or was declined', () => {
    expect(
      seen(revocations, registry, {
        viewer: { person: 'citizen', role: 'public' },
        on: '2027-05-01',
        query: {},
      }),
    ).toEqual({ withdrawn });
  });

  test('shows the office, a supervisor and the government everything', () => {
    const viewers = [
      { person: 'office-clerk', role: 'office' },
      { person: 'supervisor', role: 'supervisor' },
      { person: 'mayor', role: 'approver' },
    ] as const;
    for (const viewer of viewers) {
      expect(seen(revocations, registry, { viewer, on: '2027-05-01', query: {} })).toEqual({
        withdrawn,
        requests: [
          {
            ...request(1, 'h-1'),
            decided: { withdrawn: true, on: '2027-03-01', takesBack, publishedAs: 'exposure' },
            recovered: [{ item: 'plaque', on: '2027-04-01' }],
          },
          {
            ...request(2, 'h-2'),
            decided: { withdrawn: false, on: '2027-03-01', takesBack: [], publishedAs: 'none' },
          },
          request(3, 'h-3'),
        ],
        incidents: [incident(1, 'h-1'), incident(2, 'h-2'), incident(3, 'h-3')],
      });
    }
  });
});
