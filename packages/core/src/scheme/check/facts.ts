import type { ObjectPath } from '../../scoring/standard-problems.ts';
import { type Track, TrackSchema } from '../model/cited.ts';
import type { EligibilityRule, FactKind, VetoRule } from '../model/eligibility-model.ts';
import type { SchemeBundle } from '../scheme.ts';
import { inScheme, listed, type SchemeFinding } from '../scheme-problem.ts';
import { nearestWord } from '../source/nearest.ts';

type Shape = FactKind['shape'];

/** One rule's need of one fact. */
interface FactUse {
  readonly at: ObjectPath;
  readonly rule: string;
  readonly fact: string;
  readonly shape: Shape;
  readonly tracks: readonly Track[];
  readonly narrowing?: Pick<VetoRule, 'levels' | 'onlyResponsible'>;
}

const shapeOfRule: Partial<Record<EligibilityRule['rule'], Shape>> = {
  holds: 'holds',
  'none-in-window': 'occurrences',
  'documents-valid': 'documents',
  stated: 'statement',
  'years-of': 'periods',
};

/** Facts that rules and vetoes need exist, for their track, with the shape and the details the rule looks at. */
export function factProblems({ document }: SchemeBundle): SchemeFinding[] {
  const ids = document.facts.map((fact) => fact.id);
  return [...usesInRules(document), ...usesInVetoes(document)].flatMap((use) => {
    const kind = document.facts.find((fact) => fact.id === use.fact);
    if (kind !== undefined) return whyNotFitting(use, kind);
    const suggestion = nearestWord(use.fact, ids);
    return [
      inScheme(use.at, 'fact-unknown', {
        fact: use.fact,
        ...(suggestion === undefined ? {} : { suggestion }),
      }),
    ];
  });
}

function whyNotFitting(use: FactUse, kind: FactKind): SchemeFinding[] {
  const { at, fact, rule, shape, narrowing } = use;
  const levels = narrowing?.levels?.filter((level) => !kind.levels?.includes(level)) ?? [];
  const tracks = use.tracks.filter((track) => !kind.tracks.includes(track));
  return [
    ...(kind.shape === shape
      ? []
      : [inScheme(at, 'fact-shape', { fact, rule, found: kind.shape, needed: shape })]),
    ...(tracks.length === 0
      ? []
      : [inScheme(at, 'fact-not-of-track', { fact, rule, track: listed(tracks) })]),
    ...(levels.length === 0
      ? []
      : [inScheme(at, 'fact-without-level', { fact, rule, levels: listed(levels) })]),
    ...(narrowing?.onlyResponsible && !kind.responsibility
      ? [inScheme(at, 'fact-without-responsibility', { fact, rule })]
      : []),
  ];
}

function usesInRules(document: SchemeBundle['document']): FactUse[] {
  return TrackSchema.options.flatMap((track) =>
    (document.eligibility[track] ?? []).flatMap((rule, index) => {
      const shape = shapeOfRule[rule.rule];
      const at = ['eligibility', track, index];
      return shape === undefined
        ? []
        : usesOfRule(rule, at, shape, [track, ...employerTracks(document, track, rule.id)]);
    }),
  );
}

function usesOfRule(
  rule: EligibilityRule,
  at: ObjectPath,
  shape: Shape,
  tracks: readonly Track[],
): FactUse[] {
  const use = { rule: rule.id, shape, tracks };
  if ('fact' in rule) return [{ ...use, at: [...at, 'fact'], fact: rule.fact }];
  if (!('facts' in rule)) return [];
  const narrowing = rule.rule === 'none-in-window' ? { narrowing: rule } : {};
  return rule.facts.map((fact, place) => ({ ...use, ...narrowing, at: [...at, 'facts', place], fact }));
}

/** A rule that must also hold for an individual's employer needs its facts for individuals too. */
function employerTracks(document: SchemeBundle['document'], track: Track, id: string): readonly Track[] {
  if (track !== 'organisation') return [];
  const named = (document.eligibility.individual ?? []).some(
    (rule) => rule.rule === 'head-of-organisation' && rule.employerMeets.includes(id),
  );
  return named ? ['individual'] : [];
}

function usesInVetoes(document: SchemeBundle['document']): FactUse[] {
  return document.vetoes.flatMap((veto, index) =>
    veto.facts.map(
      (fact, place): FactUse => ({
        at: ['vetoes', index, 'facts', place],
        rule: veto.id,
        fact,
        shape: 'occurrences',
        tracks: veto.tracks,
        narrowing: veto,
      }),
    ),
  );
}
