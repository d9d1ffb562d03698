import { placesRuleOf, type Scheme, type Track } from '@laureate/core';
import type { CitedReason } from './why.ts';

/** What is looked at of a deliberation in which each name was voted on. */
interface VotedNames {
  readonly motions: ReadonlyMap<
    string,
    {
      readonly subject: {
        readonly about: string;
        readonly case?: string | undefined;
        readonly grade?: string | undefined;
      };
      readonly decided?: { readonly carried: boolean } | undefined;
    }
  >;
  readonly choices: readonly {
    readonly grade: string;
    readonly among: readonly string[];
    readonly chosen: readonly string[];
  }[];
  readonly resolved: ReadonlyMap<
    Track,
    { readonly winners: readonly { readonly case: string; readonly grade: string }[] }
  >;
}

/** Why a carried name has a place of a grade, or has none: the votes, or the chair among equal ones. */
function whyPlaced({ choices }: VotedNames, id: string, grade: string, isWinner: boolean): string {
  const isChairs = choices.some((choice) => choice.grade === grade && choice.among.includes(id));
  if (isChairs) return isWinner ? 'chosen-by-chair' : 'not-chosen-by-chair';
  return isWinner ? 'name-carried' : 'fewer-votes';
}

/** Articles behind what a vote came to: of the majority, the places or the equal votes. */
function citesOfVote(scheme: Scheme, track: Track, kind: string, grade: string): readonly string[] {
  const rules = scheme.stage('deliberation');
  if (kind.endsWith('by-chair')) return rules?.equalVotes?.cites ?? [];
  if (kind === 'fewer-votes') return placesRuleOf(scheme.grade(grade), track)?.cites ?? [];
  return rules?.majority.cites ?? [];
}

/**
 * What the votes on a name came to, one reason for each grade it stood for, once its track is resolved. A name that
 * was out before the resolution is told by that alone.
 */
export function voteReasons(scheme: Scheme, votes: VotedNames, track: Track, id: string): CitedReason[] {
  const resolved = votes.resolved.get(track);
  if (!resolved) return [];
  return [...votes.motions.values()].flatMap(({ subject: { about, case: of, grade }, decided }) => {
    if (about !== 'name' || of !== id || grade === undefined || !decided) return [];
    const isWinner = resolved.winners.some((winner) => winner.case === id && winner.grade === grade);
    const kind = decided.carried ? whyPlaced(votes, id, grade, isWinner) : 'name-not-carried';
    return [{ kind, facts: { grade }, cites: citesOfVote(scheme, track, kind, grade) }];
  });
}
