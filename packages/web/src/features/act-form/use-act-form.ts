import {
  type DoneAct,
  isRefusedReply,
  type PerformOptions,
  type Refused,
  type StreamId,
} from '@laureate/client';
import type { Command } from '@laureate/core';
import { useMemo, useState } from 'react';
import { usePerform } from '../../api/use-perform.ts';
import { useToday } from '../../app/clock.ts';
import { draftOf, type FormDraft } from './model/draft.ts';
import { fieldOf } from './model/field-of.ts';
import { type FieldIssue, issuesOf } from './model/issues-of.ts';
import { payloadOf } from './model/payload-of.ts';
import { placeRefusals } from './model/place-refusals.ts';
import { newId, newIdMember } from './suggestions/new-id.ts';

/** What came of the last press of a button. */
export interface FormOutcome {
  readonly refused?: Refused;
  /** Checked without anything being done, and nothing against it. */
  readonly checked?: boolean;
  readonly done?: DoneAct & { readonly mode: 'perform' | 'prepare' };
}

/** The state of a command's form: what stands in it, what is wrong with it, and what came of it. */
export function useActForm(stream: StreamId, command: Command, prefill: Readonly<Record<string, unknown>>) {
  const today = useToday();
  const field = useMemo(() => fieldOf(command.payload), [command]);
  const [draft, setDraft] = useState<FormDraft>(() => draftOf(field, begun(command.name, prefill, today)));
  const [issues, setIssues] = useState<readonly FieldIssue[]>([]);
  const [outcome, setOutcome] = useState<FormOutcome>({});
  const { perform, pending } = usePerform();
  const payload = payloadOf(field, draft) ?? {};

  const send = async (options: PerformOptions, asPrepared = false): Promise<FormOutcome> => {
    const found = asPrepared ? [] : issuesOf(command, payload);
    setIssues(found);
    if (found.length > 0) return told({ refused: { kind: 'input', status: 400, refusals: [], issues: [] } });
    const reply = await perform(stream, command.name, asPrepared ? undefined : payload, options);
    if (isRefusedReply(reply)) {
      setIssues(reply.refused.issues.map(({ path }) => ({ path, kind: 'other', facts: {} })));
      return told({ refused: reply.refused });
    }
    if (options.dryRun) return told({ checked: true });
    return told({ done: { ...reply.value, mode: options.mode ?? 'perform' } });
  };
  const told = (came: FormOutcome): FormOutcome => {
    setOutcome(came);
    return came;
  };
  return {
    field,
    draft,
    payload,
    issues,
    outcome,
    pending,
    refusals: placeRefusals(payload, outcome.refused?.refusals ?? []),
    send,
    change: (next: FormDraft) => {
      setDraft(next);
      if (outcome.checked) setOutcome({});
    },
    /** Starts over: the same prefilled members, a new id where the command begins something. */
    restart: () => {
      setDraft(draftOf(field, begun(command.name, prefill, today)));
      setIssues([]);
      setOutcome({});
    },
  };
}

function begun(
  command: string,
  prefill: Readonly<Record<string, unknown>>,
  today: string,
): Readonly<Record<string, unknown>> {
  const name = newIdMember(command);
  return name === undefined || prefill[name] !== undefined
    ? prefill
    : { [name]: newId(name, today), ...prefill };
}
