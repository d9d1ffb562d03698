import type { ObjectPath } from '../../scoring/standard-problems.ts';
import type { StageRules } from '../model/process-model.ts';
import type { SchemeBundle } from '../scheme.ts';
import { inScheme, listed, type SchemeFinding } from '../scheme-problem.ts';
import { entriesUnder } from './walk.ts';

/** Rules speak of tracks that the scheme has, and every track has its eligibility rules. */
export function trackProblems({ document }: SchemeBundle): SchemeFinding[] {
  const known: readonly string[] = document.tracks.map((rules) => rules.track);
  const unknown = (at: ObjectPath, track: string) =>
    known.includes(track) ? [] : [inScheme(at, 'track-unknown', { track, allowed: listed(known) })];
  const inLists = entriesUnder(document, 'tracks').flatMap(({ at, value }) =>
    typeof value === 'string' ? unknown(at, value) : [],
  );
  const asKeys = perTrackRules(document).flatMap(({ at, rules }) =>
    Object.keys(rules ?? {}).flatMap((track) => unknown([...at, track], track)),
  );
  const without = document.tracks
    .filter(({ track }) => document.eligibility[track] === undefined)
    .map(({ track }) => inScheme(['eligibility'], 'track-missing', { track }));
  return [...inLists, ...asKeys, ...without];
}

interface PerTrackRules {
  readonly at: ObjectPath;
  readonly rules: object | undefined;
}

const ofTracks = ({ together: _, ...places }: SchemeBundle['document']['grades'][number]['places']) => places;

/** What a stage says for each track on its own, by key. */
function rulesOfStage(stage: StageRules): Readonly<Record<string, object | undefined>> {
  if (stage.stage === 'recommendation') return { caps: stage.caps, conditions: stage.conditions };
  if (stage.stage === 'document-review') return { gate: stage.gate };
  if (stage.stage === 'defence') return { speaker: stage.speaker };
  if (stage.stage === 'site-review') return { checks: stage.checks };
  return stage.stage === 'composite' ? { composite: stage.composite } : {};
}

function perTrackRules({ eligibility, grades, process }: SchemeBundle['document']): readonly PerTrackRules[] {
  const ofGrades = grades.flatMap((grade, index): PerTrackRules[] => [
    { at: ['grades', index, 'places'], rules: ofTracks(grade.places) },
    { at: ['grades', index, 'threshold'], rules: grade.threshold },
  ]);
  const ofStages = process.flatMap((stage, index): PerTrackRules[] =>
    Object.entries(rulesOfStage(stage)).map(([key, rules]) => ({ at: ['process', index, key], rules })),
  );
  return [{ at: ['eligibility'], rules: eligibility }, ...ofGrades, ...ofStages];
}
