import { office } from '../../parts/office-acts.ts';
import type { Act } from '../../parts/sheet.ts';
import { honour } from './noticing.ts';
import { leadingGroup } from './setting-up.ts';

/** Whose fraud is found after the award. */
export const fraudulent = 'O-01';

/** Fraud found after the award: the leading group asks, the government withdraws, and a ban of five years begins. */
export function withdrawal(): Act[] {
  const asked = {
    revocation: 'revocation-1',
    honour: honour(fraudulent),
    ground: 'organisation-fraud',
    incident: 'incident-1',
    statement: '查实以虚假数据骗取荣誉，提请市政府撤销',
  };
  return [
    {
      on: '2022-12-05 09:00',
      do: 'report-incident',
      by: 'citizen-2 as public',
      with: {
        incident: 'incident-1',
        honour: honour(fraudulent),
        ground: 'organisation-fraud',
        happenedOn: '2022-04-01',
        account: '反映该企业申报时伪造经济指标（虚构）',
        evidence: ['incident-letter.txt'],
      },
    },
    office('2022-12-20 10:00', 'verify-incident', {
      incident: 'incident-1',
      holds: true,
      majorSocialEffect: false,
      source: '联合调查报告',
      evidence: ['investigation.txt'],
    }),
    office('2022-12-23 10:00', 'propose-revocation', asked, { expect: ['asked-by-other-body'] }),
    leadingGroup('2022-12-26 10:00', 'propose-revocation', asked),
    {
      on: '2023-01-09 10:00',
      do: 'decide-revocation',
      by: 'mayor',
      'prepared-by': 'government-clerk',
      with: { revocation: 'revocation-1', withdrawn: true, document: 'withdrawal-announcement.txt' },
    },
    ...(['cup', 'certificate'] as const).map(
      (item): Act => ({
        on: '2023-01-16 10:00',
        do: 'record-recovery',
        by: 'office-clerk',
        with: { revocation: 'revocation-1', item, on: '2023-01-16', receipt: 'receipt.txt' },
      }),
    ),
  ];
}
