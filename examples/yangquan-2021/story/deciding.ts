import { close, office } from '../../parts/office-acts.ts';
import { type Act, inTime, yaml } from '../../parts/sheet.ts';
import { nameOfCase, objecting } from './applying.ts';
import { caseOf } from './cases.ts';
import { freeExperts } from './panels.ts';
import { winners } from './voting.ts';

const upheld = 'O-02';
const rejected = 'O-18';

/** Five working days from 27 December: New Year’s Day is moved to Monday the third, as was announced in October. */
function notices(): Act[] {
  const notice = {
    notice: 'notice-1',
    entries: winners.map(({ case: id, grade }) => ({
      case: id,
      name: nameOfCase(caseOf(id)),
      track: caseOf(id).track,
      grade,
    })),
    publishedOn: '2021-12-27',
    contact: '岚川市领导小组办公室（虚构），电话 00000000',
  };
  return [
    office(
      '2021-12-27 10:00',
      'open-public-notice',
      { ...notice, media: ['newspapers', 'web'], proofs: ['notice-paper.txt', 'notice-page.txt'] },
      { expect: ['media-missing'] },
    ),
    office('2021-12-27 14:00', 'open-public-notice', {
      ...notice,
      media: ['newspapers', 'web', 'other'],
      proofs: ['notice-paper.txt', 'notice-page.txt', 'notice-radio.txt'],
    }),
    {
      on: '2022-01-04 16:00',
      do: 'close-public-notice',
      by: 'office-head',
      with: { notice: 'notice-1' },
      expect: ['term-running'],
    },
    { on: '2022-01-05 09:00', do: 'close-public-notice', by: 'office-head', with: { notice: 'notice-1' } },
    close('public-notice', '2022-01-05 10:00'),
  ];
}

const content = {
  facts: '反映申报材料中的顾客满意度数据不实',
  grounds: '与申报条件不符',
  evidence: ['objection-evidence.txt'],
};

/** What both objections go through once they are accepted. */
function examined(
  objection: string,
  days: readonly [string, string, string, string],
  isUpheld: boolean,
): Act[] {
  const [examinedOn, heardOn, verifiedOn, decidedOn] = days;
  const told = isUpheld ? ['objector', 'applicant', 'recommender'] : ['objector', 'applicant'];
  return [
    office(`${examinedOn} 10:00`, 'examine-objection', {
      objection,
      accepted: true,
      reason: '材料齐全，予以受理',
    }),
    ...(['objector', 'applicant'] as const).map(
      (side): Act => ({
        on: `${heardOn} 10:00`,
        do: 'hear-statement',
        by: 'office-clerk',
        with: { objection, side, statement: '陈述意见', record: 'statement-record.txt' },
      }),
    ),
    {
      on: `${verifiedOn} 10:00`,
      do: 'verify-objection',
      by: 'office-head',
      with: {
        objection,
        experts: freeExperts,
        withRecommender: true,
        finding: isUpheld ? '所反映问题属实' : '所反映问题不属实',
        report: 'verification-report.txt',
      },
    },
    office(`${decidedOn} 10:00`, 'decide-objection', {
      objection,
      upheld: isUpheld,
      reason: isUpheld ? '问题属实，取消资格' : '问题不属实，异议不成立',
    }),
    ...told.map(
      (to): Act => ({
        on: `${decidedOn} 15:00`,
        do: 'tell-outcome',
        by: 'office-clerk',
        with: { objection, to, letter: 'outcome-letter.txt' },
      }),
    ),
  ];
}

/** One objection by a person, upheld; one by an organisation, completed on the last day of its cure, rejected. */
function objections(): Act[] {
  return [
    {
      on: '2021-12-29 11:00',
      do: 'file-objection',
      by: 'citizen-1 as objector',
      with: {
        objection: 'objection-1',
        notice: 'notice-1',
        case: upheld,
        parts: {
          ...content,
          signature: 'objection-signed.txt',
          phone: '00000000',
          address: '虚构路一号',
          identityProof: 'identity-proof.txt',
        },
      },
    },
    ...examined('objection-1', ['2021-12-30', '2021-12-31', '2022-01-05', '2022-01-06'], true),
    {
      on: '2021-12-31 16:00',
      do: 'file-objection',
      by: `${objecting.agent} as objector`,
      with: {
        objection: 'objection-2',
        notice: 'notice-1',
        case: rejected,
        organisation: objecting.organisation,
        parts: { ...content, phone: '00000000', address: '虚构路二号' },
      },
    },
    {
      on: '2022-01-06 16:00',
      do: 'complete-objection',
      by: `${objecting.agent} as objector`,
      with: { objection: 'objection-2', parts: { headSignature: 'head-signature.txt', seal: 'seal.txt' } },
    },
    ...examined('objection-2', ['2022-01-07', '2022-01-10', '2022-01-11', '2022-01-12'], false),
  ];
}

const submit = (on: string, batch: string, cases: readonly string[], more: Partial<Act> = {}) =>
  office(on, 'submit-list', { batch, cases, report: 'report-to-government.txt' }, more);
const approve = (on: string, batch: string, cases: readonly string[]): Act => ({
  on: `${on} 10:00`,
  do: 'approve-list',
  by: 'mayor',
  'prepared-by': 'government-clerk',
  with: {
    batch,
    approved: winners
      .filter((winner) => cases.includes(winner.case))
      .map(({ case: id, grade }) => ({ case: id, grade, name: nameOfCase(caseOf(id)) })),
    decidedOn: on,
    document: 'government-decision.txt',
  },
});

/** Two batches: what no objection holds, then the case that an objection held in vain. */
function approving(): Act[] {
  const first = winners.map((winner) => winner.case).filter((id) => id !== upheld && id !== rejected);
  return [
    submit('2022-01-07 08:30', 'batch-1', [...first, rejected], { expect: ['case-held'] }),
    submit('2022-01-07 09:00', 'batch-1', first),
    approve('2022-01-12', 'batch-1', first),
    submit('2022-01-13 09:00', 'batch-2', [rejected]),
    approve('2022-01-17', 'batch-2', [rejected]),
    office('2022-01-18 09:00', 'end-round', {}),
  ];
}

/** From the public notice to the end of the round. */
export const deciding = (): Record<string, string> => ({
  'acts-12-notice.yaml': yaml(
    'Newspapers, web and other media for five working days across New Year; one objection upheld, one rejected.',
    inTime([...notices(), ...objections()]),
  ),
  'acts-13-approval.yaml': yaml(
    'Two batches before the government; the round ends with empty places.',
    approving(),
  ),
});

/** Who is honoured in the end. */
export const honoured = winners.filter((winner) => winner.case !== upheld);
