import { isLocalDate } from '@laureate/core';
import { cell, day, list, moment, oneOf, splitList, text, type Unfit, unfit } from './cell.ts';
import { factColumns } from './fact-cell.ts';
import {
  act,
  type Cells,
  optional,
  pick,
  required,
  type TableKind,
  type TableRow,
  textOf,
} from './table-kind.ts';

/** `process drawings: sheets 12 to 30; recipe: annex 4` */
const secrets = cell((value) =>
  splitList(value).map((entry) => {
    const [part = '', ...where] = entry.split(':');
    return { part: part.trim(), where: where.join(':').trim() || part.trim() };
  }),
);

/** What is missing where an application came on paper: the day it was received and its scans go together. */
function whyNotPaper(row: Cells): readonly (Unfit & { readonly column: string })[] {
  if ((row['received-on'] === undefined) === (row.scans === undefined)) return [];
  const column = row.scans === undefined ? 'scans' : 'received-on';
  return [{ ...unfit('empty-cell', { column }), column }];
}

/** The paper an application came on; nothing for one that was filed by the applicant. */
function paperOf(row: Cells): Pick<TableRow, 'paper'> {
  const on = textOf(row, 'received-on');
  if (on === undefined || !isLocalDate(on)) return {};
  return { paper: { effectiveOn: on, evidence: [...((row.scans ?? []) as readonly string[])] } };
}

/** Applications; a column named after a fact holds what the applicant claims. The first dossier file names it. */
export const applications: TableKind = {
  kind: 'applications',
  columns: {
    on: optional(moment, '2026-03-02'),
    case: required(text, 'O-01'),
    party: required(text, 'org-01'),
    track: required(oneOf('organisation', 'individual'), 'organisation'),
    division: optional(text, 'front-line'),
    channel: required(text, 'district-a'),
    'located-in': optional(text, 'district-a'),
    'signed-by': optional(text, 'person-02'),
    employer: optional(text, 'org-01'),
    'head-of': optional(text, 'org-01'),
    encouraged: optional(list, ''),
    'sub-quota': optional(text, ''),
    sector: optional(text, 'manufacturing'),
    declares: optional(list, 'complete; true; accurate'),
    dossier: required(list, 'form.pdf; evidence.pdf'),
    secrets: optional(secrets, 'process drawings: sheets 12 to 30'),
    contact: required(text, '00000100'),
    'received-on': optional(day, '2026-03-01'),
    scans: optional(list, 'signed-form.pdf'),
    by: optional(text, 'person-02'),
  },
  more: ({ scheme }) => (scheme ? factColumns(scheme) : {}),
  whyNot: whyNotPaper,
  acts: (row, { scheme }) => {
    const signedBy = textOf(row, 'signed-by') ?? textOf(row, 'party') ?? '';
    const files = (row.dossier ?? []) as readonly string[];
    const claims = (scheme?.document.facts ?? []).flatMap(({ id }) =>
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
    return [
      { ...act(row, 'file-application', payload, { by: textOf(row, 'by') ?? signedBy }), ...paperOf(row) },
    ];
  },
};
