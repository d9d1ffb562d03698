import { creditCode, day, moment, text } from './cell.ts';
import { profileOf } from './profile.ts';
import { act, optional, required, type TableKind, textOf } from './table-kind.ts';

/** Organisations with name and credit code; with an agent, who may sign for it on a mandate. */
export const organisations: TableKind = {
  kind: 'organisations',
  columns: {
    on: optional(moment),
    organisation: required(text),
    name: required(text),
    code: required(creditCode),
    contact: optional(text),
    agent: optional(text),
    'agent-from': optional(day),
    mandate: optional(text),
    by: optional(text),
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
