import { close, office } from '../../parts/office-acts.ts';
import { type Act, inTime, yaml } from '../../parts/sheet.ts';
import { asked, nameOfCase } from './applying.ts';
import { accepted, allCases, type Case, decided, ids } from './cases.ts';
import { channels } from './city.ts';

/** County or department gives its opinion on every file that came through it. */
function recommending(): Act[] {
  const acts = channels.flatMap(({ id }): Act[] => {
    const own = ids(allCases.filter((each) => each.channel === id));
    return [
      {
        on: '2022-04-19 10:00',
        do: 'review-application',
        by: `${id}-clerk`,
        for: { case: own },
        with: { case: '$case', passed: true, finding: '材料齐全' },
      },
      {
        on: '2022-04-21 10:00',
        do: 'recommend-case',
        by: `${id}-head`,
        'prepared-by': `${id}-clerk`,
        for: { case: own },
        with: { case: '$case', opinion: '同意推荐', opinionDocument: 'opinion.txt' },
      },
    ];
  });
  return [close('application', '2022-04-18 09:00'), ...acts, close('recommendation', '2022-04-22 09:00')];
}

function inquiry(): Act[] {
  return [
    {
      on: '2022-04-24 09:00',
      do: 'send-inquiry',
      by: 'office-clerk',
      with: { inquiry: 'inquiry-1', case: asked.case, to: asked.to, facts: [asked.fact] },
    },
    {
      on: '2022-04-29 16:00',
      do: 'answer-inquiry',
      by: `${asked.to}-clerk`,
      with: {
        inquiry: 'inquiry-1',
        answers: [
          {
            fact: asked.fact,
            value: { shape: 'occurrences', occurrences: [{ from: '2021-06-01', responsible: true }] },
          },
        ],
        document: 'inquiry-answer.txt',
        answeredOn: '2022-04-29',
      },
    },
  ];
}

function supplement(): Act[] {
  return [
    {
      on: '2022-04-26 10:00',
      do: 'request-supplement',
      by: 'office-clerk',
      with: {
        supplement: 'supplement-1',
        case: 'O-15',
        what: '补充近三年主要指标的证明',
        dueOn: '2022-05-06',
      },
    },
    {
      on: '2022-05-05 11:00',
      do: 'file-supplement',
      by: 'agent-15',
      with: {
        supplement: 'supplement-1',
        case: 'O-15',
        dossier: { hash: 'supplement-O-15.pdf', files: ['supplement-O-15.pdf', 'dossier-O-15.pdf'] },
      },
    },
  ];
}

/** The list of the eligible stands five working days: 12, 13, 16, 17 and 18 May. */
function publicList(): Act[] {
  const end = { do: 'close-accepted-list-notice', by: 'office-head' } as const;
  return [
    { on: '2022-05-10 14:00', do: 'draw-up-accepted-list', by: 'office-head' },
    office('2022-05-11 09:00', 'publish-accepted-list', {
      entries: ids(accepted).map((id) => ({ case: id, name: nameOfCase(id) })),
      publishedOn: '2022-05-11',
      media: ['news-media'],
      proofs: ['eligible-list-in-the-newspaper.txt'],
    }),
    { ...end, on: '2022-05-18 16:00', expect: ['term-running'] },
    { ...end, on: '2022-05-19 09:00' },
    close('eligibility', '2022-05-19 10:00'),
  ];
}

function eligibility(): Act[] {
  const decide = (on: string, list: readonly Case[], yes: boolean): Act =>
    office(on, 'decide-eligibility', { case: '$case', accepted: yes }, { for: { case: ids(list) } });
  return [
    ...inquiry(),
    ...supplement(),
    {
      on: '2022-04-28 10:00',
      do: 'withdraw-application',
      by: 'agent-19',
      with: { case: 'O-19', reason: '经营计划调整' },
    },
    decide('2022-05-10 10:00', accepted, true),
    decide(
      '2022-05-10 11:00',
      decided.filter(({ fate }) => fate.is === 'ineligible'),
      false,
    ),
    ...publicList(),
  ];
}

/** From the end of applications to the list of the eligible. */
export const accepting = (): Record<string, string> => ({
  'acts-04-recommendation.yaml': yaml('Opinions of counties and departments.', recommending()),
  'acts-05-eligibility.yaml': yaml(
    'An inquiry, a supplement, a withdrawal, decisions; then the list of the eligible on public notice.',
    inTime(eligibility()),
  ),
});
