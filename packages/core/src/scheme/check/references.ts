import { bodyKindOfConsent } from '../model/filing-stages.ts';
import type { SchemeBundle } from '../scheme.ts';
import { inScheme, listed, type SchemeFinding } from '../scheme-problem.ts';
import { nearestWord } from '../source/nearest.ts';
import { rulesInPlace } from './rules-in-place.ts';

type Document = SchemeBundle['document'];

/** What one rule says of another exists: employer rules, bodies, the pool, opinions, rectification, caps. */
export function referenceProblems({ document }: SchemeBundle): SchemeFinding[] {
  return [
    ...employerRules(document),
    ...bodies(document),
    ...document.process.flatMap((_, index) => stageReferences(document, index)),
    ...rectifications(document),
  ];
}

function employerRules(document: Document): SchemeFinding[] {
  return rulesInPlace(document).flatMap(({ rule, at, ofOrganisations }) => {
    if (rule.rule !== 'head-of-organisation') return [];
    const known = ofOrganisations.map((entry) => entry.id);
    return rule.employerMeets.flatMap((id, place) => {
      if (known.includes(id)) return [];
      const suggestion = nearestWord(id, known);
      const facts = { rule: id, ...(suggestion === undefined ? {} : { suggestion }) };
      return [inScheme([...at, 'employerMeets', place], 'rule-unknown', facts)];
    });
  });
}

/** Channels of application, keepers of the pool and whoever gives a consent are bodies of the scheme. */
function bodies(document: Document): SchemeFinding[] {
  const known: readonly string[] = document.bodies.map((body) => body.kind);
  const keepers = (document.cultivationPool?.value.keptBy ?? []).map((body, place) => ({
    body,
    at: ['cultivationPool', 'value', 'keptBy', place],
  }));
  const channels = document.process.flatMap((rules, index) =>
    rules.stage === 'application'
      ? rules.channels.value.map((body, place) => ({
          body,
          at: ['process', index, 'channels', 'value', place],
        }))
      : [],
  );
  const consents = document.process.flatMap((rules, index) =>
    rules.stage === 'recommendation'
      ? (rules.consents ?? []).map(({ from }, place) => ({
          body: bodyKindOfConsent[from],
          at: ['process', index, 'consents', place, 'from'],
        }))
      : [],
  );
  return [...keepers, ...channels, ...consents].flatMap(({ body, at }) =>
    known.includes(body) ? [] : [inScheme(at, 'body-unknown', { body, allowed: listed(known) })],
  );
}

function stageReferences(document: Document, index: number): SchemeFinding[] {
  const rules = document.process[index];
  const at = ['process', index];
  if (rules?.stage === 'inspection' && !rules.opinions.value.includes(rules.takesOut.value)) {
    const facts = { opinion: rules.takesOut.value, allowed: listed(rules.opinions.value) };
    return [inScheme([...at, 'takesOut', 'value'], 'opinion-unknown', facts)];
  }
  if (rules?.stage === 'satisfaction-survey' && rules.by.value === 'evaluator') {
    const hasOne = document.process.some((other) => other.stage === 'panel' && other.evaluator !== undefined);
    return hasOne ? [] : [inScheme([...at, 'by', 'value'], 'evaluator-missing')];
  }
  if (rules?.stage === 'composite' && document.cultivationPool === undefined) {
    const place = rules.ties.findIndex((tie) => tie.step === 'cultivation-pool-member');
    return place < 0 ? [] : [inScheme([...at, 'ties', place, 'step'], 'pool-missing')];
  }
  if (rules?.stage !== 'recommendation') return [];
  return Object.entries(rules.caps ?? {}).flatMap(([track, cap]) =>
    cap?.value === 0 ? [inScheme([...at, 'caps', track, 'value'], 'cap-zero', { track })] : [],
  );
}

function rectifications({ afterwards }: Document): SchemeFinding[] {
  if (afterwards.rectification !== undefined) return [];
  return afterwards.revocation.flatMap((ground, index) =>
    ground.trigger === 'rectification'
      ? [
          inScheme(['afterwards', 'revocation', index, 'trigger'], 'rectification-missing', {
            ground: ground.id,
          }),
        ]
      : [],
  );
}
