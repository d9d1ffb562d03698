import { TrackSchema } from '../model/cited.ts';
import type { SchemeBundle } from '../scheme.ts';
import { inScheme, type SchemeFinding } from '../scheme-problem.ts';

/** A gate is a part of the total that its track is scored by, also while the standard itself is to be chosen. */
export function gateProblems({ document }: SchemeBundle): SchemeFinding[] {
  const totalOf = (track: string) => document.tracks.find((rules) => rules.track === track)?.standard.total;
  return document.process.flatMap((rules, index) => {
    if (rules.stage !== 'document-review') return [];
    return TrackSchema.options.flatMap((track) => {
      const gate = rules.gate?.[track];
      const total = totalOf(track);
      if (gate === undefined || total === undefined || gate.of === total) return [];
      const facts = { found: gate.of, standard: total };
      return [inScheme(['process', index, 'gate', track, 'of'], 'total-unlike-standard', facts)];
    });
  });
}
