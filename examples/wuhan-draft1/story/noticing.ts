import { close, office } from '../../parts/office-acts.ts';
import { type Act, inTime, yaml } from '../../parts/sheet.ts';
import { nameOfCase } from './cases.ts';
import { winners } from './deciding.ts';

const all = [
  ...winners.organisation.map((winner) => ({ ...winner, track: 'organisation' })),
  ...winners.individual.map((winner) => ({ ...winner, track: 'individual' })),
];
/** The objection against the one is upheld, that against the other is not and holds it up. */
const upheld = 'I-03';
const rejected = 'O-02';

export const honoured = all.filter(({ case: id }) => id !== upheld);

const head = (on: string, name: string, payload: object, more: Partial<Act> = {}): Act => ({
  on,
  do: name,
  by: 'office-head',
  ...more,
  with: { ...payload },
});

/** Five working days from 26 September: 28 September is worked, the holiday is not; the last day is 10 October. */
function notice(): Act[] {
  return [
    office('2025-09-26 09:00', 'open-public-notice', {
      notice: 'notice-1',
      entries: all.map((winner) => ({ ...winner, name: nameOfCase(winner.case) })),
      publishedOn: '2025-09-26',
      media: ['market-regulator-website', 'main-media'],
      proofs: ['notice-page.txt', 'notice-newspaper.txt'],
      contact: '望川市质量强市工作委员会办公室（虚构），电话 00000000',
    }),
    head('2025-10-10 16:00', 'close-public-notice', { notice: 'notice-1' }, { expect: ['term-running'] }),
    head('2025-10-11 09:00', 'close-public-notice', { notice: 'notice-1' }),
    close('public-notice', '2025-10-11 10:00'),
  ];
}

const content = {
  facts: '反映申报材料中的改进成果系他人完成',
  grounds: '与申报条件不符',
  evidence: ['objection-evidence.txt'],
};

interface Days {
  readonly examined: string;
  readonly heard: string;
  readonly verified: string;
  readonly decided: string;
}

/** What an objection goes through once it is complete. */
function examined(objection: string, days: Days, isUpheld: boolean): Act[] {
  const reason = isUpheld ? '问题属实，取消资格' : '问题不属实，异议不成立';
  const told = isUpheld ? ['objector', 'applicant', 'recommender'] : ['objector', 'applicant'];
  return [
    office(`${days.examined} 10:00`, 'examine-objection', {
      objection,
      accepted: true,
      reason: '材料齐全，予以受理',
    }),
    {
      on: `${days.heard} 10:00`,
      do: 'hear-statement',
      by: 'office-clerk',
      for: { side: ['objector', 'applicant'] },
      with: { objection, side: '$side', statement: '陈述意见', record: 'statement-record.txt' },
    },
    head(`${days.verified} 10:00`, 'verify-objection', {
      objection,
      experts: ['ex-17', 'ex-18'],
      withRecommender: true,
      finding: isUpheld ? '所反映问题属实' : '所反映问题不属实',
      report: 'verification-report.txt',
    }),
    office(`${days.decided} 10:00`, 'decide-objection', { objection, upheld: isUpheld, reason }),
    {
      on: `${days.decided} 15:00`,
      do: 'tell-outcome',
      by: 'office-clerk',
      for: { to: told },
      with: { objection, to: '$to', letter: 'outcome-letter.txt' },
    },
  ];
}

/** One by a person, upheld; one by an organisation, completed on the Saturday that is worked, rejected. */
function objections(): Act[] {
  return [
    {
      on: '2025-09-28 11:00',
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
    ...examined(
      'objection-1',
      { examined: '2025-09-29', heard: '2025-09-30', verified: '2025-10-09', decided: '2025-10-10' },
      true,
    ),
    {
      on: '2025-10-09 16:00',
      do: 'file-objection',
      by: 'citizen-2 as objector',
      with: {
        objection: 'objection-2',
        notice: 'notice-1',
        case: rejected,
        organisation: 'org-29',
        parts: { ...content, phone: '00000000', address: '虚构路二号' },
      },
    },
    {
      on: '2025-10-11 15:00',
      do: 'complete-objection',
      by: 'citizen-2 as objector',
      with: { objection: 'objection-2', parts: { headSignature: 'head-signature.txt', seal: 'seal.txt' } },
    },
    ...examined(
      'objection-2',
      { examined: '2025-10-14', heard: '2025-10-16', verified: '2025-10-20', decided: '2025-10-22' },
      false,
    ),
  ];
}

/** The committee has the last word: two batches, the second with the case that an objection held in vain. */
function approving(): Act[] {
  const first = honoured.filter(({ case: id }) => id !== rejected);
  const second = honoured.filter(({ case: id }) => id === rejected);
  const approve = (on: string, batch: string, list: typeof honoured, more: Partial<Act> = {}): Act => ({
    on: `${on} 10:00`,
    do: 'approve-list',
    by: 'chair',
    'prepared-by': 'committee-clerk',
    ...more,
    with: {
      batch,
      approved: list.map(({ case: id, grade }) => ({ case: id, grade, name: nameOfCase(id) })),
      decidedOn: on,
      document: 'committee-decision.txt',
    },
  });
  const submit = (on: string, batch: string, list: typeof honoured, more: Partial<Act> = {}) =>
    office(
      on,
      'submit-list',
      { batch, cases: list.map(({ case: id }) => id), report: 'report-to-committee.txt' },
      more,
    );
  return [
    submit('2025-10-20 08:30', 'batch-0', second, { expect: ['case-held'] }),
    submit('2025-10-20 09:00', 'batch-1', first),
    approve('2025-10-23', 'batch-1', first, {
      by: 'mayor',
      'prepared-by': 'government-clerk',
      expect: ['no-such-hat'],
    }),
    approve('2025-10-24', 'batch-1', first),
    submit('2025-10-27 09:00', 'batch-2', second),
    approve('2025-10-31', 'batch-2', second),
    office('2025-11-03 09:00', 'end-round', {}),
  ];
}

/** From the public notice to the end of the round. */
export const noticing = (): Record<string, string> => ({
  'acts-12-notice.yaml': yaml(
    'The notice runs across the October holiday; one objection is upheld, one rejected.',
    inTime([...notice(), ...objections()]),
  ),
  'acts-13-approval.yaml': yaml(
    'Two batches before the committee, whose approval is final; the round ends.',
    inTime(approving()),
  ),
});
