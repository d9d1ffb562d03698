import { type Act, inTime, yaml } from '../../parts/sheet.ts';
import { nameOfCase } from './applying.ts';
import { allCases } from './cases.ts';
import { winners } from './resolving.ts';
import { outside } from './seating.ts';

const second = { 'prepared-by': 'office-clerk-2' } as const;
const head = (on: string, name: string, payload: object, more: Partial<Act> = {}): Act => ({
  on,
  do: name,
  by: 'office-head',
  ...more,
  with: { ...payload },
});
const all = [...winners.organisation, ...winners.individual];
const upheld = 'O-07';
const rejected = 'O-03';

const caseOf = (id: string) => allCases.find((each) => each.id === id);
const nameOf = (id: string): string => {
  const each = caseOf(id);
  return each ? nameOfCase(each) : id;
};

const entries = (misprinted: string | undefined) =>
  all.map(({ case: id, grade }) => ({
    case: id,
    name: id === misprinted ? nameOf(id).replace('有限公司', '有限责任公司') : nameOf(id),
    track: caseOf(id)?.track,
    grade,
  }));

const notice = (id: string, publishedOn: string, misprinted?: string) => ({
  notice: id,
  entries: entries(misprinted),
  publishedOn,
  media: ['market-regulator-website', 'news-media'],
  proofs: [`${id}-page.txt`, `${id}-newspaper.txt`],
  contact: '江城市质量强市工作委员会办公室（虚构），电话 00000000',
});

/** The notice, corrected on the third last day of the year: its new term runs into a year not announced yet. */
function notices(): Act[] {
  return [
    head('2026-12-22 09:00', 'open-public-notice', notice('notice-1', '2026-12-22', 'O-06'), second),
    head(
      '2026-12-28 09:00',
      'correct-public-notice',
      {
        ...notice('notice-2', '2026-12-28'),
        replaces: 'notice-1',
        correction: '更正一家单位的名称',
      },
      second,
    ),
    head('2026-12-31 09:00', 'close-public-notice', { notice: 'notice-2' }, { expect: ['term-running'] }),
    head('2027-01-12 09:00', 'close-public-notice', { notice: 'notice-2' }),
    head('2027-01-13 09:00', 'close-stage', { stage: 'public-notice' }),
  ];
}

const personParts = {
  signature: 'objection-signed.txt',
  phone: '00000000',
  address: '虚构路一号',
  identityProof: 'identity-proof.txt',
};
const content = {
  facts: '反映现场评审时隐瞒一起质量纠纷',
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
  return [
    head(
      `${examinedOn} 10:00`,
      'examine-objection',
      { objection, accepted: true, reason: '材料齐全，予以受理' },
      second,
    ),
    ...(['objector', 'applicant'] as const).map(
      (side): Act => ({
        on: `${heardOn} 10:00`,
        do: 'hear-statement',
        by: 'office-clerk-2',
        with: { objection, side, statement: '陈述意见', record: 'statement-record.txt' },
      }),
    ),
    head(`${verifiedOn} 10:00`, 'verify-objection', {
      objection,
      experts: outside.slice(0, 2),
      withRecommender: true,
      finding: isUpheld ? '所反映问题属实' : '所反映问题不属实',
      report: 'verification-report.txt',
    }),
    head(
      `${decidedOn} 10:00`,
      'decide-objection',
      {
        objection,
        upheld: isUpheld,
        reason: isUpheld ? '问题属实，取消资格' : '问题不属实，异议不成立',
      },
      second,
    ),
    ...(isUpheld ? ['objector', 'applicant', 'recommender'] : ['objector', 'applicant']).map(
      (to): Act => ({
        on: `${decidedOn} 15:00`,
        do: 'tell-outcome',
        by: 'office-clerk-2',
        with: { objection, to, letter: 'outcome-letter.txt' },
      }),
    ),
  ];
}

/** One objection by a person, upheld; one by an organisation, completed later, rejected. */
function objections(): Act[] {
  return [
    {
      on: '2026-12-29 11:00',
      do: 'file-objection',
      by: 'citizen-1 as objector',
      with: {
        objection: 'objection-1',
        notice: 'notice-2',
        case: upheld,
        parts: { ...content, ...personParts },
      },
    },
    ...examined('objection-1', ['2026-12-30', '2026-12-31', '2027-01-06', '2027-01-08'], true),
    {
      on: '2026-12-30 16:00',
      do: 'file-objection',
      by: 'citizen-2 as objector',
      with: {
        objection: 'objection-2',
        notice: 'notice-2',
        case: rejected,
        organisation: 'org-45',
        parts: { ...content, phone: '00000000', address: '虚构路二号' },
      },
    },
    {
      on: '2026-12-31 16:00',
      do: 'complete-objection',
      by: 'citizen-2 as objector',
      with: { objection: 'objection-2', parts: { headSignature: 'head-signature.txt', seal: 'seal.txt' } },
    },
    ...examined('objection-2', ['2027-01-06', '2027-01-11', '2027-01-18', '2027-01-25'], false),
  ];
}

/** Two batches: what no objection holds, then the case that an objection held in vain. */
function approving(): Act[] {
  const first = all.map((winner) => winner.case).filter((id) => id !== upheld && id !== rejected);
  const submit = (on: string, batch: string, cases: readonly string[]) =>
    head(on, 'submit-list', { batch, cases, report: 'report-to-government.txt' }, second);
  const approve = (on: string, batch: string, cases: readonly string[]): Act => ({
    on: `${on} 10:00`,
    do: 'approve-list',
    by: 'mayor',
    'prepared-by': 'government-clerk',
    with: {
      batch,
      approved: all
        .filter((winner) => cases.includes(winner.case))
        .map(({ case: id, grade }) => ({ case: id, grade, name: nameOf(id) })),
      decidedOn: on,
      document: 'government-decision.txt',
    },
  });
  return [
    submit('2027-01-14 09:00', 'batch-1', first),
    approve('2027-01-20', 'batch-1', first),
    submit('2027-01-26 09:00', 'batch-2', [rejected]),
    approve('2027-01-29', 'batch-2', [rejected]),
    head('2027-02-01 09:00', 'end-round', {}, second),
  ];
}

/** From the public notice to the end of the round. */
export function deciding(): Record<string, string> {
  return {
    'acts-13-notice.yaml': yaml(
      'The notice crosses into 2027; one objection is upheld, one rejected.',
      inTime([...notices(), ...objections()]),
    ),
    'acts-14-approval.yaml': yaml(
      'Two batches before the government; the round ends with empty places.',
      approving(),
    ),
  };
}
