import type { ObjectPath } from '../../scoring/standard-problems.ts';
import { placesRuleOf } from '../grade-places.ts';
import { type Track, TrackSchema } from '../model/cited.ts';
import type { GradeRules } from '../model/scheme-document.ts';
import type { SchemeBundle } from '../scheme.ts';
import { inScheme, listed, type SchemeFinding } from '../scheme-problem.ts';
import { entriesUnder } from './walk.ts';

/** Grades that rules name exist and have places; thresholds fit the standards and have places behind them. */
export function gradeProblems(bundle: SchemeBundle): SchemeFinding[] {
  const { document } = bundle;
  const { upgrade } = document.cumulation;
  return [
    ...unknownGrades(document),
    ...(upgrade && upgrade.from === upgrade.to
      ? [inScheme(['cumulation', 'upgrade', 'to'], 'upgrade-to-itself', { grade: upgrade.to })]
      : []),
    ...document.grades.flatMap((grade, index) => placesProblems(['grades', index, 'places'], grade)),
    ...document.grades.flatMap((grade, index) =>
      TrackSchema.options.flatMap((track) => thresholdProblems(bundle, ['grades', index], grade, track)),
    ),
  ];
}

/** A grade has places: one pool for all tracks, or a number for one track or more, never both. */
function placesProblems(at: ObjectPath, { id: grade, places }: GradeRules): SchemeFinding[] {
  const { together, ...perTrack } = places;
  const own = TrackSchema.options.filter((track) => perTrack[track] !== undefined);
  if (together === undefined)
    return own.length === 0 ? [inScheme(at, 'grade-without-places', { grade })] : [];
  const facts = { grade, tracks: listed(own) };
  return own.length > 0 ? [inScheme([...at, 'together'], 'places-together-and-apart', facts)] : [];
}

function unknownGrades(document: SchemeBundle['document']): SchemeFinding[] {
  const ids = document.grades.map((grade) => grade.id);
  const { upgrade, honouredOnce } = document.cumulation;
  const single: { at: ObjectPath; value: unknown }[] = [
    ...(upgrade ? [{ at: ['cumulation', 'upgrade', 'from'], value: upgrade.from }] : []),
    ...(upgrade ? [{ at: ['cumulation', 'upgrade', 'to'], value: upgrade.to }] : []),
    ...(honouredOnce ? [{ at: ['cumulation', 'honouredOnce', 'grade'], value: honouredOnce.grade }] : []),
  ];
  const listedGrades = entriesUnder(document, 'grades').filter(({ value }) => typeof value === 'string');
  return [...single, ...listedGrades].flatMap(({ at, value }) =>
    ids.includes(String(value))
      ? []
      : [inScheme(at, 'grade-unknown', { grade: String(value), allowed: listed(ids) })],
  );
}

function thresholdProblems(
  { document, standards }: SchemeBundle,
  at: ObjectPath,
  grade: GradeRules,
  track: Track,
): SchemeFinding[] {
  const threshold = grade.threshold?.[track];
  if (threshold === undefined) return [];
  const place = [...at, 'threshold', track];
  const id = document.tracks.find((rules) => rules.track === track)?.standard.id;
  const total = standards.find((standard) => standard.id === id)?.total;
  const { value, of } = threshold;
  return [
    ...(total === undefined || total === of
      ? []
      : [inScheme([...place, 'of'], 'total-unlike-standard', { found: of, standard: total })]),
    ...(typeof value === 'number' && value > of
      ? [inScheme([...place, 'value'], 'threshold-above-total', { found: value, of })]
      : []),
    ...(placesRuleOf(grade, track) === undefined
      ? [inScheme(place, 'threshold-without-places', { grade: grade.id, track })]
      : []),
  ];
}
