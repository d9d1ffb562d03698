import type { ObjectPath } from '../../scoring/standard-problems.ts';
import type { SchemeBundle } from '../scheme.ts';
import type { SchemeFinding, SchemePart } from '../scheme-problem.ts';

interface IdList {
  readonly part: SchemePart;
  readonly at: ObjectPath;
  readonly key: string;
  readonly ids: readonly string[];
}

/** Ids are said once in each list: the second one is the problem. */
export function duplicateIds(bundle: SchemeBundle): SchemeFinding[] {
  return idLists(bundle).flatMap(({ part, at, key, ids }) =>
    ids.flatMap((id, index): SchemeFinding[] =>
      ids.indexOf(id) === index
        ? []
        : [{ part, at: [...at, index, key], kind: 'duplicate-id', facts: { id } }],
    ),
  );
}

function idLists({ document, articles, compliance }: SchemeBundle): readonly IdList[] {
  const byId = (at: ObjectPath, list: readonly { readonly id: string }[] | undefined): IdList => ({
    part: 'scheme',
    at,
    key: 'id',
    ids: (list ?? []).map((entry) => entry.id),
  });
  return [
    { part: 'articles', at: [], key: 'id', ids: articles.map((article) => article.id) },
    { part: 'compliance', at: [], key: 'row', ids: compliance.map((entry) => entry.row) },
    { part: 'scheme', at: ['bodies'], key: 'kind', ids: document.bodies.map((body) => body.kind) },
    { part: 'scheme', at: ['tracks'], key: 'track', ids: document.tracks.map((entry) => entry.track) },
    { part: 'scheme', at: ['process'], key: 'stage', ids: document.process.map((rules) => rules.stage) },
    byId(['grades'], document.grades),
    byId(['facts'], document.facts),
    byId(['eligibility', 'organisation'], document.eligibility.organisation),
    byId(['eligibility', 'individual'], document.eligibility.individual),
    ...document.process.flatMap((stage, index) =>
      stage.stage === 'recommendation' ? [byId(['process', index, 'consents'], stage.consents)] : [],
    ),
    byId(['vetoes'], document.vetoes),
    byId(['encouraged'], document.encouraged),
    byId(['afterwards', 'obligations'], document.afterwards.obligations),
    byId(['afterwards', 'revocation'], document.afterwards.revocation),
  ];
}
