import type { ObjectPath } from '../../scoring/standard-problems.ts';
import type { Track } from '../model/cited.ts';
import type { EligibilityRule, FactKind, VetoRule } from '../model/eligibility-model.ts';
import type { SchemeBundle } from '../scheme.ts';
import { inScheme, listed, type SchemeFinding } from '../scheme-problem.ts';
import { nearestWord } from '../source/nearest.ts';
import { type RuleInPlace, rulesInPlace } from './rules-in-place.ts';

type Shape = FactKind['shape'];

/** One rule's need of one fact. */
interface FactUse {
  readonly at: ObjectPath;
  readonly rule: string;
  readonly fact: string;
  /** Shapes that do. */
  readonly shapes: readonly Shape[];
  readonly tracks: readonly Track[];
  readonly narrowing?: Pick<VetoRule, 'levels' | 'onlyResponsible'>;
}

const shapesOfRule: Partial<Record<EligibilityRule['rule'], readonly Shape[]>> = {
  holds: ['holds'],
  'any-holds': ['holds', 'statement'],
  'none-in-window': ['occurrences'],
  occurred: ['occurrences'],
  'documents-valid': ['documents'],
  stated: ['statement'],
  'years-of': ['periods'],
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
  const { at, fact, rule, shapes, narrowing } = use;
  const levels = narrowing?.levels?.filter((level) => !kind.levels?.includes(level)) ?? [];
  const tracks = use.tracks.filter((track) => !kind.tracks.includes(track));
  return [
    ...(shapes.includes(kind.shape)
      ? []
      : [inScheme(at, 'fact-shape', { fact, rule, found: kind.shape, needed: listed(shapes) })]),
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
  const all = rulesInPlace(document);
  return all.flatMap((place) => [...usesOfRule(place, tracksOf(place, all)), ...usesOfException(place)]);
}

function usesOfRule({ rule, at }: RuleInPlace, tracks: readonly Track[]): FactUse[] {
  const use = { rule: rule.id, tracks };
  const shapes = shapesOfRule[rule.rule] ?? [];
  const narrowing = rule.rule === 'none-in-window' || rule.rule === 'occurred' ? { narrowing: rule } : {};
  const facts: readonly (readonly [ObjectPath, string])[] =
    'fact' in rule
      ? [[[...at, 'fact'], rule.fact]]
      : 'facts' in rule
        ? rule.facts.map((fact, place) => [[...at, 'facts', place], fact])
        : [];
  return [
    ...(rule.when === undefined
      ? []
      : [{ ...use, at: [...at, 'when'], fact: rule.when, shapes: ['holds' as const] }]),
    ...facts.map(([place, fact]) => ({ ...use, ...narrowing, at: place, fact, shapes })),
  ];
}

/** An exception is claimed by the applicant itself, never for the organisation that a person heads. */
function usesOfException({ rule, at, track }: RuleInPlace): FactUse[] {
  if (rule.exception === undefined) return [];
  const { claim } = rule.exception;
  const place = [...at, 'exception', 'claim'];
  return [{ at: place, rule: rule.id, fact: claim, shapes: ['holds', 'statement'], tracks: [track] }];
}

/** A rule that must also hold for the organisation a person heads needs its facts for individuals too. */
function tracksOf({ rule, track, isCondition }: RuleInPlace, all: readonly RuleInPlace[]): readonly Track[] {
  if (track !== 'organisation') return [track];
  const isNamed = all.some(
    (other) =>
      other.isCondition === isCondition &&
      other.track === 'individual' &&
      other.rule.rule === 'head-of-organisation' &&
      other.rule.employerMeets.includes(rule.id),
  );
  return isNamed ? [track, 'individual'] : [track];
}

function usesInVetoes(document: SchemeBundle['document']): FactUse[] {
  return document.vetoes.flatMap((veto, index) =>
    veto.facts.map(
      (fact, place): FactUse => ({
        at: ['vetoes', index, 'facts', place],
        rule: veto.id,
        fact,
        shapes: ['occurrences'],
        tracks: veto.tracks,
        narrowing: veto,
      }),
    ),
  );
}
