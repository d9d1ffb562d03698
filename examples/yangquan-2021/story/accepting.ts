import { close, office } from '../../parts/office-acts.ts';
import { type Act, inTime, yaml } from '../../parts/sheet.ts';
import { accepted, allCases, decided, excepted, ids } from './cases.ts';
import { asked } from './finding.ts';

/** Departments answer what the office asks; the award misconduct was in a county's own award, three years back. */
function inquiries(): Act[] {
  return asked.flatMap(({ case: id, to, fact }, at): Act[] => {
    const fate = decided.find((each) => each.id === id)?.fate;
    const [from, level] = (fate?.is === 'ineligible' ? (fate.facts[fact] ?? '') : '').split(' ');
    const inquiry = `inquiry-${at + 1}`;
    const occurrences = [{ from, ...(level === undefined ? {} : { level }) }];
    return [
      {
        on: '2021-11-29 09:00',
        do: 'send-inquiry',
        by: 'office-clerk',
        with: { inquiry, case: id, to, facts: [fact] },
      },
      {
        on: '2021-12-02 16:00',
        do: 'answer-inquiry',
        by: `${to}-clerk`,
        with: {
          inquiry,
          answers: [{ fact, value: { shape: 'occurrences', occurrences } }],
          document: 'inquiry-answer.txt',
          answeredOn: '2021-12-02',
        },
      },
    ];
  });
}

/** Something is missing: it is handed in on the last day of the time set. Until then there is no decision. */
function supplements(): Act[] {
  const supplement = { supplement: 'supplement-1', case: 'O-23' };
  return [
    {
      on: '2021-11-29 10:00',
      do: 'request-supplement',
      by: 'office-clerk',
      with: { ...supplement, what: '补充近三年顾客满意度测评报告', dueOn: '2021-12-03' },
    },
    office(
      '2021-12-01 09:00',
      'decide-eligibility',
      { case: 'O-23', accepted: true },
      {
        expect: ['answers-pending'],
      },
    ),
    {
      on: '2021-12-03 16:30',
      do: 'file-supplement',
      by: 'agent-23',
      with: {
        ...supplement,
        dossier: { hash: 'supplement-O-23.pdf', files: ['supplement-O-23.pdf', 'dossier-O-23.pdf'] },
      },
    },
  ];
}

/** Exceptional results in place of ten years: granted to a manager, not to an engineer; for scholars there is nothing to grant. */
function exceptions(): Act[] {
  const { granted, refused, notForeseen } = excepted;
  const decide = (
    entry: { readonly case: string; readonly rule: string },
    payload: object,
    expect?: string,
  ) =>
    office(
      '2021-12-06 10:00',
      'decide-exception',
      { case: entry.case, rule: entry.rule, ...payload },
      expect === undefined ? {} : { expect: [expect] },
    );
  return [
    decide(granted, { granted: true, reason: '主持的质量管理模式获全国推广，业绩特别优异' }),
    decide(refused, { granted: false, reason: '所列成果尚不足以认定业绩特别优异' }),
    decide(notForeseen, { granted: true, reason: '学术成果突出' }, 'exception-not-foreseen'),
  ];
}

/** The examination of form, with the units concerned. */
export function accepting(): Record<string, string> {
  const decide = (cases: readonly string[], isAccepted: boolean): Act =>
    office(
      '2021-12-07 10:00',
      'decide-eligibility',
      { case: '$case', accepted: isAccepted },
      {
        for: { case: cases },
      },
    );
  const withdrawn = allCases.filter(({ fate }) => fate.is === 'withdrawn');
  const acts = [
    ...withdrawn.map(
      ({ id, signer }): Act => ({
        on: '2021-11-30 09:00',
        do: 'withdraw-application',
        by: signer,
        with: { case: id, reason: '经营计划调整' },
      }),
    ),
    ...inquiries(),
    ...supplements(),
    ...exceptions(),
    // Found to be barred, it cannot be accepted.
    office(
      '2021-12-07 09:00',
      'decide-eligibility',
      { case: 'O-04', accepted: true },
      {
        expect: ['finding-says-otherwise'],
      },
    ),
    decide(ids(accepted), true),
    decide(ids(decided.filter(({ fate }) => fate.is === 'ineligible')), false),
    { on: '2021-12-07 15:00', do: 'draw-up-accepted-list', by: 'office-head' },
    close('eligibility', '2021-12-08 09:00'),
  ];
  return {
    'acts-06-eligibility.yaml': yaml(
      'The form is examined: answers of departments, a supplement, exceptions decided, acceptance.',
      inTime(acts),
    ),
  };
}
