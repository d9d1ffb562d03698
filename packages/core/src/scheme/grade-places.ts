import type { DeepReadonly } from '../act/deep-readonly.ts';
import { type PlacesTrack, PlacesTrackSchema, type Track, TrackSchema } from './model/cited.ts';
import type { GradeRules } from './model/scheme-document.ts';

type Grade = DeepReadonly<GradeRules> | undefined;
type PlacesRule = NonNullable<DeepReadonly<GradeRules>['places'][PlacesTrack]>;

/** A number of places, counted per grade and for one track or for all together. */
interface PlacesRow {
  readonly grade: string;
  readonly track: PlacesTrack;
}

/** The tracks whose cases take places of such a row. */
export function tracksOfPlaces(track: PlacesTrack): readonly Track[] {
  return track === 'together' ? TrackSchema.options : [track];
}

/** The row whose places a case of a grade and track takes: its track's own, or the one for all together. */
export function placesRowOf<R extends PlacesRow>(
  rows: readonly R[],
  grade: string,
  track: Track,
): R | undefined {
  return rows.find((row) => row.grade === grade && tracksOfPlaces(row.track).includes(track));
}

/** The rule on places that a track of a grade comes under; nothing where the grade is not for the track. */
export function placesRuleOf(grade: Grade, track: Track): PlacesRule | undefined {
  return grade?.places[track] ?? grade?.places.together;
}

/** Every number of places that a grade has, with whose it is. */
export function placesRulesOf(
  grade: Grade,
): readonly { readonly track: PlacesTrack; readonly rule: PlacesRule }[] {
  return PlacesTrackSchema.options.flatMap((track) => {
    const rule = grade?.places[track];
    return rule === undefined ? [] : [{ track, rule }];
  });
}
