import type { Scheme } from '@laureate/core';
import { showDay } from '@laureate/locales';
import type { Context } from '../../context.ts';
import { citesOf } from '../../output/rule-lines.ts';
import { table } from '../../output/table.ts';
import { gradeWord, reasonWords } from '../outcome-words.ts';
import type { CaseStory } from './case-story.ts';
import type { StageScore } from './stage-scores.ts';
import type { StoryAct } from './story-acts.ts';

const shanghaiAhead = 8 * 3_600_000;
const dayOf = (at: string): string => new Date(Date.parse(at) + shanghaiAhead).toISOString().slice(0, 10);
const comma = ({ tell }: Context): string => tell('run.between');

function part(context: Context, title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', context.paint.bold(title), ...lines];
}

function actLine(context: Context, { at, command, by, preparedBy, effectiveOn }: StoryAct): string {
  const role = context.word('roles', by.role);
  const rank = by.rank === undefined ? 'none' : context.word('ranks', by.rank);
  const who = [
    context.tell('explain.who', { role, rank, person: by.person }),
    ...(preparedBy === null ? [] : [context.tell('explain.prepared-by', { person: preparedBy })]),
    ...(effectiveOn === null ? [] : [context.tell('explain.paper', { on: effectiveOn })]),
  ];
  const on = showDay(context.language, dayOf(at));
  return context.tell('explain.act', {
    on,
    command: context.word('commands', command),
    who: who.join(comma(context)),
  });
}

/** Lines that follow each other unchanged, once with their number: ten facts entered on one day are one line. */
function folded(lines: readonly string[]): string[] {
  const told: { readonly line: string; times: number }[] = [];
  for (const line of lines) {
    const last = told.at(-1);
    if (last?.line === line) last.times += 1;
    else told.push({ line, times: 1 });
  }
  return told.map(({ line, times }) => (times === 1 ? line : `${line} ×${times}`));
}

const cited = (context: Context, scheme: Scheme, sentence: string, cites: readonly string[]): string =>
  cites.length === 0
    ? sentence
    : context.tell('run.reason-cited', { sentence, labels: citesOf(context, scheme, cites) });

function findingLines(context: Context, scheme: Scheme, story: CaseStory): string[] {
  const rules = story.track === 'individual' ? 'individual' : 'organisation';
  const lines = story.findings.map(({ rule, result, because, cites }) => {
    const title = scheme.eligibilityRules(rules).find((entry) => entry.id === rule)?.title;
    const colon = context.tell('run.colon');
    const name = title ? context.title(title) : rule;
    return cited(
      context,
      scheme,
      `${name}${colon}${context.tell(`explain.finding.${because ?? result}`)}`,
      cites,
    );
  });
  const { veto } = story;
  if (!veto) return lines;
  const title = scheme.document.vetoes.find((entry) => entry.id === veto.veto)?.title;
  const name = title ? context.title(title) : veto.veto;
  const sentence = context.tell('explain.veto', { veto: name, source: veto.source });
  return [...lines, cited(context, scheme, sentence, veto.cites)];
}

function scoreLines(context: Context, { stage, total, items }: StageScore): string[] {
  const title = context.tell('explain.scores', { stage, total: total ?? '–' });
  const rows = items.map(({ item, values, from, value, points }) => [
    item,
    Object.values(values).join(' / '),
    context.tell(`explain.how.${from === 'agreed' ? 'agreed' : 'mean'}`),
    value ?? '',
    points ?? '',
  ]);
  const titles = ['item', 'values', 'how', 'percent', 'points'].map((name) =>
    context.tell(`explain.column.${name}`),
  );
  return part(context, title, table(titles, rows));
}

/** The least points to go on from the document review, and what a survey gave. */
function reviewLines(context: Context, scheme: Scheme, { gate, survey }: CaseStory): string[] {
  const { tell } = context;
  const lines = [
    ...(gate
      ? [cited(context, scheme, tell('explain.gate', { ...gate, met: gate.met ? 'yes' : 'no' }), gate.cites)]
      : []),
    ...(survey ? [cited(context, scheme, tell('explain.survey', { ...survey }), survey.cites)] : []),
  ];
  return lines.length === 0 ? [] : ['', ...lines];
}

function rankLines(context: Context, scheme: Scheme, story: CaseStory): string[] {
  const { rank, thresholds, proposed, reasons, resolved, votes } = story;
  if (!rank && votes.length === 0) return [];
  const because = reasons.map((reason) => reasonWords(context, scheme, reason)).join(comma(context));
  const grade = gradeWord(context, scheme, proposed);
  return [
    '',
    ...(rank ? [context.tell('explain.rank', { rank: rank.rank, count: rank.of, total: rank.total })] : []),
    ...thresholds.map((entry) => {
      const facts = {
        ...entry,
        grade: gradeWord(context, scheme, entry.grade),
        met: entry.met ? 'yes' : 'no',
      };
      return cited(context, scheme, context.tell('explain.threshold', facts), entry.cites);
    }),
    proposed === null ? context.tell('explain.no-grade') : context.tell('explain.grade', { grade }),
    ...(because === '' ? [] : [context.tell('explain.reasons', { reasons: because })]),
    ...votes.map((vote) => voteLine(context, scheme, vote)),
    ...story.committee.map((reason) => context.tell('explain.committee', { reason })),
    ...(resolved === null
      ? []
      : [context.tell('explain.resolved', { grade: gradeWord(context, scheme, resolved) })]),
  ];
}

function voteLine(context: Context, scheme: Scheme, vote: CaseStory['votes'][number]): string {
  const facts = {
    ...vote,
    grade: gradeWord(context, scheme, vote.grade),
    carried: vote.carried ? 'yes' : 'no',
  };
  return context.tell(vote.isAnotherBallot ? 'explain.another-ballot' : 'explain.vote', facts);
}

function outcomeLines(context: Context, scheme: Scheme, { out, honour, track }: CaseStory): string[] {
  if (honour) {
    const { decidedOn, withdrawnOn } = honour;
    const facts = { grade: gradeWord(context, scheme, honour.grade), on: decidedOn };
    return [
      context.tell('explain.outcome.honoured', facts),
      ...(withdrawnOn === null ? [] : [context.tell('explain.outcome.withdrawn', { on: withdrawnOn })]),
    ];
  }
  if (out) return [context.tell('explain.outcome.out', { reason: reasonWords(context, scheme, out) })];
  return track === null ? [] : [context.tell('explain.outcome.in')];
}

/** A case's way in words; what a public ledger hides is said to be sealed. */
export function storyWords(context: Context, scheme: Scheme, story: CaseStory): string[] {
  const { tell, word } = context;
  const { objections, notices, filings, sealedEvents } = story;
  const head =
    story.track === null
      ? []
      : [context.paint.bold(tell('explain.head', { ...story, track: word('tracks', story.track) }))];
  const objectionLines = objections.map((entry) => tell('run.objection', { ...entry, case: story.case }));
  const filingLines = filings.map(({ on, obligation }) => {
    const title = scheme.document.afterwards.obligations.find(({ id }) => id === obligation)?.title;
    return tell('explain.filing', { on, obligation: title ? context.title(title) : obligation });
  });
  return [
    ...head,
    ...(sealedEvents > 0 ? [tell('explain.sealed-acts', { count: sealedEvents })] : []),
    ...part(context, tell('explain.acts'), folded(story.acts.map((act) => actLine(context, act)))),
    ...part(context, tell('explain.findings'), findingLines(context, scheme, story)),
    ...story.scores.flatMap((score) => scoreLines(context, score)),
    ...reviewLines(context, scheme, story),
    ...rankLines(context, scheme, story),
    ...(notices.length === 0 ? [] : ['', tell('explain.notices', { notices })]),
    ...part(context, tell('explain.objections'), objectionLines),
    '',
    ...outcomeLines(context, scheme, story),
    ...part(context, tell('explain.obligations'), filingLines),
  ];
}
