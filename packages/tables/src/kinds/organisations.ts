import { creditCode, day, moment, text } from './cell.ts';
import { profileOf } from './profile.ts';
import { act, optional, required, type TableKind, textOf } from './table-kind.ts';

/** Organisations with name and credit code; with an agent, who may sign for it on a mandate. */
export const organisations: TableKind = {
  kind: 'organisations',
  columns: {
    on: optional(moment, '2026-03-02'),
    organisation: required(text, 'org-01'),
    name: required(text, 'First Fictional Ltd'),
    code: required(creditCode, '91990001000000019G'),
    contact: optional(text, '00000100'),
    agent: optional(text, 'person-02'),
    'agent-from': optional(day, '2026-01-01'),
    mandate: optional(text, 'mandate.pdf'),
    by: optional(text, 'office-clerk'),
  },
  acts: (row) => {
    const party = textOf(row, 'organisation') ?? '';
    const name = textOf(row, 'name') ?? '';
    const code = textOf(row, 'code') ?? '';
    const registered = act(row, 'register-party', {
      party,
      kind: 'organisation',
      name,
      profile: profileOf(row, code),
      codeIndex: code,
      codeKind: 'credit-code',
    });
    const person = textOf(row, 'agent');
    if (person === undefined) return [registered];
    const from = textOf(row, 'agent-from') ?? (textOf(row, 'on') ?? '').slice(0, 10);
    const mandate = textOf(row, 'mandate') ?? '';
    return [registered, act(row, 'authorise-agent', { organisation: party, person, from, mandate })];
  },
};
