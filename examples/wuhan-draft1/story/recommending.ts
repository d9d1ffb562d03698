import { close } from '../../parts/office-acts.ts';
import { type Act, inTime, yaml } from '../../parts/sheet.ts';
import { allCases, type Case, ids, nameOfCase, secret } from './cases.ts';
import { channels } from './city.ts';

const localNotice = (channel: string): string => `local-${channel}`;
/** This district shows its list twice as long as the measures ask. */
const patient = 'district-01';

const head = (channel: string, on: string, name: string, payload: object, more: Partial<Act> = {}): Act => ({
  on,
  do: name,
  by: `${channel}-head`,
  ...more,
  with: { ...payload },
});

const shown = (channel: string) =>
  allCases.filter(
    ({ id, fate, channel: own }) =>
      own === channel && id !== secret && !['withdrawn', 'not-passed'].includes(fate.is),
  );

const entryOf = ({ id, track }: Case) => ({
  case: id,
  name: nameOfCase(id),
  award: track === 'organisation' ? '市长质量奖（组织）' : '市长质量奖（个人）',
  deeds: '主要事迹从略（虚构）',
});

function reviews(channel: string): Act[] {
  const own = allCases.filter((each) => each.channel === channel);
  const review = (list: readonly Case[], passed: boolean, finding: string): Act[] =>
    list.length === 0
      ? []
      : [
          {
            on: '2025-03-25 10:00',
            do: 'review-application',
            by: `${channel}-clerk`,
            for: { case: ids(list) },
            with: { case: '$case', passed, finding },
          },
        ];
  return [
    ...review(
      own.filter(({ fate }) => fate.is !== 'not-passed'),
      true,
      '材料齐全，审核通过',
    ),
    ...review(
      own.filter(({ fate }) => fate.is === 'not-passed'),
      false,
      '材料明显不符，审核不通过',
    ),
  ];
}

function noticeOf(channel: string): Act[] {
  const isPatient = channel === patient;
  const clerk = { 'prepared-by': `${channel}-clerk` };
  const recommendable = allCases.filter(
    ({ channel: own, fate }) =>
      own === channel && !['withdrawn', 'not-passed', 'objected-locally'].includes(fate.is),
  );
  const notice = {
    notice: localNotice(channel),
    entries: shown(channel).map(entryOf),
    proofs: ['local-notice-page.txt'],
  };
  return [
    head(
      channel,
      '2025-03-28 09:00',
      'open-local-notice',
      { ...notice, ...(isPatient ? { workingDays: 10 } : {}) },
      clerk,
    ),
    head(channel, isPatient ? '2025-04-15 09:00' : '2025-04-08 09:00', 'close-local-notice', {
      notice: localNotice(channel),
    }),
    head(
      channel,
      isPatient ? '2025-04-16 10:00' : '2025-04-09 10:00',
      'recommend-case',
      { case: '$case', opinion: '同意推荐', opinionDocument: 'opinion.txt' },
      { ...clerk, for: { case: ids(recommendable) } },
    ),
  ];
}

/** What happens besides: a withdrawal, a secret case, a notice too short and one closed too early, an objection. */
function others(): Act[] {
  const objected = allCases.find(({ fate }) => fate.is === 'objected-locally');
  const secretChannel = allCases.find(({ id }) => id === secret)?.channel ?? '';
  const hasty = 'district-02';
  return [
    {
      on: '2025-03-26 10:00',
      do: 'withdraw-application',
      by: 'agent-27',
      with: { case: 'O-27', reason: '经营计划调整' },
    },
    head(
      secretChannel,
      '2025-03-27 09:00',
      'exempt-from-local-notice',
      { case: secret, ground: 'secret', basis: '承担涉密任务，依规不公示（虚构）' },
      { 'prepared-by': `${secretChannel}-clerk` },
    ),
    head(
      hasty,
      '2025-03-28 08:30',
      'open-local-notice',
      {
        notice: 'local-too-short',
        entries: shown(hasty).map(entryOf),
        proofs: ['local-notice-page.txt'],
        workingDays: 3,
      },
      { 'prepared-by': `${hasty}-clerk`, expect: ['local-notice-too-short'] },
    ),
    {
      on: '2025-04-01 10:00',
      do: 'file-local-objection',
      by: 'citizen-1 as objector',
      with: {
        objection: 'local-objection-1',
        notice: localNotice(objected?.channel ?? ''),
        case: objected?.id,
        objector: '一名实名市民（虚构）',
        account: '反映申报材料中的业绩不实',
      },
    },
    head(objected?.channel ?? '', '2025-04-03 15:00', 'settle-local-objection', {
      objection: 'local-objection-1',
      upheld: true,
      finding: '核实属实，不予推荐',
    }),
    head(
      patient,
      '2025-04-08 09:00',
      'close-local-notice',
      { notice: localNotice(patient) },
      { expect: ['local-term-running'] },
    ),
  ];
}

/** From the end of applications to the recommendations: local notices run across the Qingming holiday. */
export const recommending = (): string =>
  yaml(
    'Recommendation: notices of five working days across the Qingming holiday, one of ten, one case kept off as secret.',
    inTime([
      close('application', '2025-03-24 09:00'),
      ...channels.flatMap(({ id }) => [...reviews(id), ...noticeOf(id)]),
      ...others(),
      close('recommendation', '2025-04-17 09:00'),
    ]),
  );
