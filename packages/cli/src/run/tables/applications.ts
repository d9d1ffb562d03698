import { cell, list, moment, oneOf, splitList, text } from './cell.ts';
import { factColumns } from './fact-cell.ts';
import { act, optional, pick, required, type TableKind, textOf } from './table-kind.ts';

/** `process drawings: sheets 12 to 30; recipe: annex 4` */
const secrets = cell((value) =>
  splitList(value).map((entry) => {
    const [part = '', ...where] = entry.split(':');
    return { part: part.trim(), where: where.join(':').trim() || part.trim() };
  }),
);

/** Applications; a column named after a fact holds what the applicant claims. The first dossier file names it. */
export const applications: TableKind = {
  kind: 'applications',
  columns: {
    on: optional(moment),
    case: required(text),
    party: required(text),
    track: required(oneOf('organisation', 'individual')),
    division: optional(text),
    channel: required(text),
    'located-in': optional(text),
    'signed-by': optional(text),
    employer: optional(text),
    'head-of': optional(text),
    encouraged: optional(list),
    'sub-quota': optional(text),
    sector: optional(text),
    declares: optional(list),
    dossier: required(list),
    secrets: optional(secrets),
    contact: required(text),
    by: optional(text),
  },
  more: ({ scheme }) => factColumns(scheme),
  acts: (row, { scheme }) => {
    const signedBy = textOf(row, 'signed-by') ?? textOf(row, 'party') ?? '';
    const files = (row.dossier ?? []) as readonly string[];
    const claims = scheme.document.facts.flatMap(({ id }) =>
      row[id] === undefined ? [] : [{ fact: id, value: row[id] }],
    );
    const payload = {
      ...pick(row, {
        case: 'case',
        party: 'party',
        track: 'track',
        division: 'division',
        channel: 'channel',
        locatedIn: 'located-in',
        employer: 'employer',
        headOf: 'head-of',
        encouraged: 'encouraged',
        subQuota: 'sub-quota',
        sector: 'sector',
        tradeSecrets: 'secrets',
        contact: 'contact',
      }),
      signedBy,
      declares: row.declares ?? ['complete', 'true', 'accurate'],
      dossier: { hash: files[0] ?? '', files: [...files] },
      claims,
    };
    return [act(row, 'file-application', payload, { by: textOf(row, 'by') ?? signedBy })];
  },
};
