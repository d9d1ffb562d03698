import { office } from '../../parts/office-acts.ts';
import { type Act, yaml } from '../../parts/sheet.ts';
import { caseOf } from './cases.ts';
import { honoured } from './deciding.ts';
import { round } from './setting-up.ts';

const honours = honoured.map(({ case: id }) => `${round}-${id}`);

/** The decision, a certificate for each, and what counties did to make the winners known. */
export function afterwards(): Record<string, string> {
  const acts: Act[] = [
    {
      on: '2022-01-19 09:00',
      do: 'issue-commendation',
      by: 'government-clerk',
      with: { round, number: '岚川虚构〔2022〕1号', date: '2022-01-19', document: 'commendation.txt' },
    },
    // No prize money is written in the text.
    office(
      '2022-01-20 08:30',
      'issue-honour-item',
      { honour: honours[0], item: 'prize-money', number: 'LC-0', issuedOn: '2022-01-20' },
      { expect: ['item-not-due'] },
    ),
    ...honours.map((honour, at) =>
      office('2022-01-20 09:00', 'issue-honour-item', {
        honour,
        item: 'certificate',
        number: `LC-2022-${at + 1}`,
        issuedOn: '2022-01-20',
      }),
    ),
    {
      on: '2022-01-21 10:00',
      do: 'hand-over-honour-item',
      by: 'office-clerk',
      for: { honour: honours },
      with: { honour: '$honour', item: 'certificate', on: '2022-01-21', receipt: 'receipt.txt' },
    },
    ...honoured.map(
      ({ case: id }): Act => ({
        on: '2022-06-15 10:00',
        do: 'record-promotion',
        by: `${caseOf(id).county}-clerk`,
        with: {
          honour: `${round}-${id}`,
          kind: 'promotion',
          year: 2022,
          on: '2022-06-10',
          summary: '在全县（区）宣传获奖者的做法',
          evidence: ['promotion.txt'],
        },
      }),
    ),
  ];
  return { 'acts-14-honours.yaml': yaml('Certificates, and the winners made known.', acts) };
}
