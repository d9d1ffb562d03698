import type { Scheme } from '@laureate/core';
import type { Context } from '../context.ts';
import { citesOf } from '../output/rule-lines.ts';
import { table } from '../output/table.ts';
import type { RunOutcome, TrackOutcome } from './outcome.ts';
import type { CitedReason } from './why.ts';

/** A reason for or against a grade, with the articles it rests on. */
export function reasonWords(context: Context, scheme: Scheme, { kind, facts, cites }: CitedReason): string {
  const bare = context.tell(`run.reason.${kind}`);
  const grade = typeof facts.grade === 'string' ? gradeWord(context, scheme, facts.grade) : undefined;
  const sentence = grade === undefined ? bare : context.tell('run.reason-for', { grade, reason: bare });
  if (cites.length === 0) return sentence;
  return context.tell('run.reason-cited', { sentence, labels: citesOf(context, scheme, cites) });
}

/** A grade's title. */
export function gradeWord(context: Context, scheme: Scheme, grade: string | null): string {
  const rules = grade === null ? undefined : scheme.grade(grade);
  return rules ? context.title(rules.title) : (grade ?? '');
}

const titlesOf = (context: Context, names: readonly string[]) =>
  names.map((name) => context.tell(`run.column.${name}`));
const comma = ({ tell }: Context): string => tell('run.between');

function part(context: Context, title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', context.paint.bold(title), ...lines];
}

function stageLines(context: Context, { stages, cases }: RunOutcome): string[] {
  const rows = stages.map(({ stage, openedOn, closedOn, acts }) => [
    context.word('stages', stage),
    openedOn,
    closedOn ?? '',
    String(acts),
  ]);
  if (rows.length === 0) return [];
  return [
    ...table(titlesOf(context, ['stage', 'opened', 'closed', 'acts']), rows),
    context.tell('run.cases', cases),
  ];
}

function candidateLines(context: Context, scheme: Scheme, { lines }: TrackOutcome): string[] {
  const rows = lines.map((line) => [
    line.rank === null ? '' : String(line.rank),
    line.case,
    line.name,
    line.total ?? '',
    gradeWord(context, scheme, line.resolved ?? line.grade),
    line.reasons.map((reason) => reasonWords(context, scheme, reason)).join(comma(context)),
  ]);
  return table(titlesOf(context, ['rank', 'case', 'name', 'total', 'grade', 'why']), rows);
}

function noticeLines(context: Context, { notices }: RunOutcome): string[] {
  return notices.map((notice) => {
    const { replacedBy, closedOn, held } = notice;
    const more = [
      ...(replacedBy === null ? [] : [context.tell('run.notice-replaced', { by: replacedBy })]),
      ...(closedOn === null ? [] : [context.tell('run.notice-closed', { on: closedOn })]),
      ...(held.length === 0 ? [] : [context.tell('run.notice-held', { held })]),
    ];
    const first = context.tell('run.notice', { ...notice, provisional: notice.provisional ? 'yes' : 'no' });
    return [first, ...more].join(comma(context));
  });
}

function afterLines(context: Context, { winners }: RunOutcome): string[] {
  if (winners.length === 0) return [];
  const withdrawn = winners.filter(({ withdrawnOn }) => withdrawnOn !== null);
  if (withdrawn.length === 0) return [context.tell('run.no-withdrawal')];
  return withdrawn.map(({ name, withdrawnOn }) => context.tell('run.withdrawn', { name, on: withdrawnOn }));
}

function honourLines(context: Context, scheme: Scheme, { winners, emptyPlaces }: RunOutcome): string[] {
  return [
    ...winners.map((winner) =>
      context.tell('run.honour', { ...winner, grade: gradeWord(context, scheme, winner.grade) }),
    ),
    ...emptyPlaces.map((empty) =>
      context.tell('run.empty', { ...empty, grade: gradeWord(context, scheme, empty.grade) }),
    ),
  ];
}

/** What a run came to, for people: stages, candidates, notices, objections, honours, and what came after. */
export function outcomeWords(context: Context, scheme: Scheme, title: string, outcome: RunOutcome): string[] {
  const { tell, word } = context;
  return [
    context.paint.bold(title),
    ...(outcome.scheme?.trial ? [tell('run.trial')] : []),
    ...part(context, tell('run.title-stages'), stageLines(context, outcome)),
    ...outcome.tracks.flatMap((track) =>
      part(
        context,
        tell('run.title-candidates', { track: word('tracks', track.track) }),
        candidateLines(context, scheme, track),
      ),
    ),
    ...part(context, tell('run.title-notices'), noticeLines(context, outcome)),
    ...part(
      context,
      tell('run.title-objections'),
      outcome.objections.map((objection) => tell('run.objection', objection)),
    ),
    ...part(context, tell('run.title-honours'), honourLines(context, scheme, outcome)),
    ...part(context, tell('run.title-afterwards'), afterLines(context, outcome)),
  ];
}
