import { describe, expect, test } from 'vitest';
import { file } from '../../testing/city.ts';
import { given } from '../../testing/given.ts';
import { seen } from '../../testing/look.ts';
import { schemeUnderTest } from '../../testing/scheme-under-test.ts';
import { aCityWithWinners, acting } from '../../testing/winners.ts';
import { certificateStatus } from '../honours/views/certificate-status.ts';
import { revocations } from './views/revocations.ts';

const scheme = schemeUnderTest();
const office = { by: 'office-head', preparedBy: 'office-clerk' };
const issuing = {
  ...office,
  on: '2026-08-10',
  command: 'issue-honour-item',
  payload: { honour: 'h-1', item: 'certificate', number: 'C-1', issuedOn: '2026-08-10' },
};
const filing = {
  by: 'agent-1',
  on: '2027-08-01',
  command: 'file-obligation',
  payload: { honour: 'h-1', obligation: 'annual-report', document: file('report-1') },
};
const ordering = {
  ...office,
  on: '2028-08-02',
  command: 'order-rectification',
  payload: {
    because: 'obligation-overdue',
    order: 'order-1',
    honour: 'h-1',
    obligation: 'self-assessment',
    what: 'File the self-assessment',
    dueOn: '2028-10-01',
    orderedBy: ['ex-1', 'ex-2'],
  },
};
const judging = (result: string) => ({
  ...office,
  on: '2028-10-02',
  command: 'judge-rectification',
  payload: { order: 'order-1', result, reason: 'As found' },
});
const reporting = {
  by: 'agent-1',
  on: '2028-09-30',
  command: 'report-rectification',
  payload: { order: 'order-1', report: file('mended') },
};
const proposing = {
  ...office,
  on: '2028-10-10',
  command: 'propose-revocation',
  payload: {
    revocation: 'v-1',
    honour: 'h-1',
    ground: 'rectification-failed',
    order: 'order-1',
    statement: 'The office asks to withdraw the title',
  },
};
const deciding = {
  by: 'mayor',
  preparedBy: 'secretary',
  on: '2028-11-01',
  command: 'decide-revocation',
  payload: { revocation: 'v-1', withdrawn: true, document: file('decision') },
};
const { order: _order, ...withoutOrder } = proposing.payload;

describe('from an overdue self-assessment to a withdrawn title', () => {
  test('overdue, ordered, overdue again, asked for, withdrawn: the title alone', () => {
    const registry = acting(
      scheme,
      aCityWithWinners(scheme),
      issuing,
      filing,
      ordering,
      judging('overdue'),
      proposing,
    );
    given({ scheme, registry }).expectEvents(deciding, [
      'RevocationDecided',
      {
        revocation: 'v-1',
        honour: 'h-1',
        programme: 'wuhan-mayor-quality-award',
        party: 'org-1',
        ground: 'rectification-failed',
        withdrawn: true,
        takesBack: ['title'],
        publishedAs: 'none',
        decidedOn: '2028-11-01',
        document: file('decision'),
      },
    ]);

    const after = given({ scheme, registry: acting(scheme, registry, deciding) });
    const anyone = { person: 'citizen', role: 'public' } as const;
    expect(
      seen(certificateStatus, after.registry, {
        viewer: anyone,
        on: '2028-11-02',
        query: { number: 'C-1' },
      }),
    ).toMatchObject({ status: 'withdrawn', withdrawnOn: '2028-11-01' });
    expect(seen(revocations, after.registry, { viewer: anyone, on: '2028-11-02', query: {} })).toEqual({
      withdrawn: [
        {
          honour: 'h-1',
          name: 'Fictional org-1 Ltd',
          ground: 'rectification-failed',
          withdrawnOn: '2028-11-01',
          takesBack: ['title'],
          publishedAs: 'none',
        },
      ],
    });
  });

  test('no order while the self-assessment is still due', () => {
    given({ scheme, registry: aCityWithWinners(scheme) }).expectRefused(
      { ...ordering, on: '2028-08-01' },
      'obligation-not-overdue',
    );
  });

  test('a failed rectification is a ground, one that passed or is not judged is none', () => {
    const judged = (result: string) =>
      acting(scheme, aCityWithWinners(scheme), ordering, reporting, judging(result));

    given({ scheme, registry: judged('failed') }).expectEvents(proposing, 'RevocationProposed');
    given({ scheme, registry: judged('passed') }).expectRefused(proposing, [
      'rectification-not-failed',
      { order: 'order-1' },
    ]);
    given({ scheme, registry: acting(scheme, aCityWithWinners(scheme), ordering) }).expectRefused(
      proposing,
      'rectification-not-failed',
    );
  });

  test("needs an order, and one of this winner's", () => {
    const city = given({ scheme, registry: aCityWithWinners(scheme) });

    city.expectRefused({ ...proposing, payload: withoutOrder }, [
      'trigger-missing',
      { ground: 'rectification-failed', needs: 'order' },
    ]);
    city.expectRefused(proposing, ['not-found', { what: 'order-1' }]);
  });
});
