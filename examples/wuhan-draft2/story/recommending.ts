import { type Act, inTime, yaml } from '../../parts/sheet.ts';
import { nameOfCase } from './applying.ts';
import { allCases, type Case } from './cases.ts';
import { channels } from './city.ts';
import { round } from './setting-up.ts';

const filed = allCases.filter(({ id }) => id !== 'I-23');
const passed = filed.filter(({ fate }) => fate.is !== 'not-passed');
const of = (channel: string, list: readonly Case[]) => list.filter((each) => each.channel === channel);
const ids = (list: readonly Case[]) => list.map(({ id }) => id);

/** The notice of a channel. */
export const localNotice = (channel: string): string => `local-${channel}`;

function channelActs(channel: string): Act[] {
  const own = of(channel, filed);
  const shown = of(channel, passed);
  const recommended = shown.filter(({ fate }) => fate.is !== 'objected-locally');
  const review = (list: readonly Case[], pass: boolean): Act[] =>
    list.length === 0
      ? []
      : [
          {
            on: '2026-02-03 10:00',
            do: 'review-application',
            by: `${channel}-clerk`,
            for: { case: ids(list) },
            with: {
              case: '$case',
              passed: pass,
              finding: pass ? '材料齐全，初审通过' : '材料明显不符，初审不通过',
            },
          },
        ];
  return [
    ...review(shown, true),
    ...review(
      own.filter((each) => !shown.includes(each)),
      false,
    ),
    {
      on: '2026-02-10 09:00',
      do: 'open-local-notice',
      by: `${channel}-head`,
      'prepared-by': `${channel}-clerk`,
      with: {
        notice: localNotice(channel),
        entries: shown.map((each) => ({
          case: each.id,
          name: nameOfCase(each),
          deeds: '主要事迹从略（虚构）',
        })),
        proofs: ['local-notice-page.txt'],
      },
    },
    {
      on: '2026-02-25 09:00',
      do: 'close-local-notice',
      by: `${channel}-head`,
      with: { notice: localNotice(channel) },
    },
    {
      on: '2026-02-26 10:00',
      do: 'recommend-case',
      by: `${channel}-head`,
      'prepared-by': `${channel}-clerk`,
      for: { case: ids(recommended) },
      with: { case: '$case', opinion: '同意推荐', opinionDocument: 'opinion.txt' },
    },
  ];
}

/** Two objections during local notices: one is upheld, one is not. */
function objections(): Act[] {
  const objection = (id: string, n: number, upheld: boolean): Act[] => {
    const channel = allCases.find((each) => each.id === id)?.channel ?? '';
    return [
      {
        on: '2026-02-12 10:00',
        do: 'file-local-objection',
        by: 'citizen-1 as objector',
        with: {
          objection: `local-objection-${n}`,
          notice: localNotice(channel),
          case: id,
          objector: '一名实名市民（虚构）',
          account: '反映申报材料中的业绩不实',
        },
      },
      {
        on: '2026-02-25 15:00',
        do: 'settle-local-objection',
        by: `${channel}-head`,
        with: {
          objection: `local-objection-${n}`,
          upheld,
          finding: upheld ? '核实属实，不予推荐' : '核实不属实',
        },
      },
    ];
  };
  return [...objection('O-40', 1, true), ...objection('O-12', 2, false)];
}

const close = (stage: string, on: string): Act => ({
  on,
  do: 'close-stage',
  by: 'office-head',
  with: { stage },
});

/** From the end of applications to the recommendations: local notices run across the Spring Festival. */
export function recommending(): string {
  const used = channels.filter(({ id }) => of(id, filed).length > 0);
  const early: Act = {
    on: '2026-02-24 09:00',
    do: 'close-local-notice',
    by: `${used[0]?.id ?? ''}-head`,
    with: { notice: localNotice(used[0]?.id ?? '') },
    expect: ['local-term-running'],
  };
  const acts = [
    close('application', '2026-01-29 09:00'),
    ...used.flatMap(({ id }) => channelActs(id)),
    early,
    ...objections(),
    close('recommendation', '2026-03-02 09:00'),
  ];
  return yaml(
    `Recommendation in round ${round}: notices from 10 February run until after the Spring Festival.`,
    inTime(acts),
  );
}
