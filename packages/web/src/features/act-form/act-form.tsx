import type { OwnHat, PreparedAct, StreamId } from '@laureate/client';
import type { Command } from '@laureate/core';
import { useQueryClient } from '@tanstack/react-query';
import { Alert } from 'antd';
import { useState } from 'react';
import { hatsThatFit, useHats } from '../../api/use-hats.ts';
import { usePrepared } from '../../api/use-prepared.ts';
import { jurisdictionOf } from '../../api/use-scheme.ts';
import { usePageWords } from '../../app/words.ts';
import { RefusalList } from '../../ui/refusal-list.tsx';
import { ActButtons } from './act-buttons.tsx';
import { ActDone } from './act-done.tsx';
import { FormContext } from './form-context.ts';
import { HatChooser } from './hat-chooser.tsx';
import { FieldInput, MemberInput } from './inputs/field-input.tsx';
import { PartsContext } from './inputs/part-context.ts';
import { type Paper, PaperEntry } from './paper-entry.tsx';
import { PreparedByNumber } from './prepared-by-number.tsx';
import { PreparedChoice } from './prepared-choice.tsx';
import { useActForm } from './use-act-form.ts';

const parts = { Part: FieldInput, MemberPart: MemberInput };

/**
 * The form of any command: its fields, the hat it is done in, a check that does nothing, preparing and performing,
 * paper entry, and every refusal in words next to its field.
 */
export function ActForm({
  stream,
  command,
  prefill = {},
  settled = [],
  preparedAct,
  onDone,
}: {
  readonly stream: StreamId;
  readonly command: Command;
  readonly prefill?: Readonly<Record<string, unknown>>;
  /** Prefilled members that are not asked again. */
  readonly settled?: readonly string[];
  readonly preparedAct?: string | undefined;
  readonly onDone?: (() => void) | undefined;
}) {
  const { t } = usePageWords();
  const queries = useQueryClient();
  const jurisdiction = jurisdictionOf(stream);
  const form = useActForm(stream, command, prefill);
  const hats = useHats(stream);
  const waiting = usePrepared(stream).filter((act) => act.command === command.name);
  const [hat, setHat] = useState<OwnHat>();
  const [paper, setPaper] = useState<Paper>();
  const [chosenAct, setChosenAct] = useState<string | undefined>(preparedAct);
  const prepared: PreparedAct | undefined = waiting.find(({ act }) => act === chosenAct);
  const fitting = hatsThatFit(hats.data ?? [], [...command.by, ...(command.preparedBy ?? [])]);
  const worn = hat ?? (fitting.length === 1 ? fitting[0] : undefined);
  const again = () => {
    setChosenAct(undefined);
    setPaper(undefined);
    form.restart();
    void queries.invalidateQueries({ queryKey: ['prepared', stream] });
  };
  if (form.outcome.done) {
    return (
      <ActDone
        stream={stream}
        command={command.name}
        done={form.outcome.done}
        onMore={again}
        onBack={onDone}
      />
    );
  }
  const around = {
    owner: command.name,
    stream,
    jurisdiction,
    hat: worn,
    case: typeof prefill.case === 'string' ? prefill.case : undefined,
    issues: form.issues,
    refusals: form.refusals,
    settled: new Set(settled.filter((name) => prefill[name] !== undefined)),
    disabled: form.pending,
  };
  const told = [...form.refusals.values()].flat();
  return (
    <FormContext value={around}>
      <PartsContext value={parts}>
        <form className="act-form" data-act={command.name} onSubmit={(event) => event.preventDefault()}>
          {hats.data && fitting.length === 0 ? <Alert type="warning" showIcon title={t('hat.none')} /> : null}
          {fitting.length > 0 ? (
            <HatChooser jurisdiction={jurisdiction} hats={fitting} chosen={worn} onChoose={setHat} />
          ) : null}
          <PreparedChoice
            jurisdiction={jurisdiction}
            command={command.name}
            acts={waiting}
            chosen={prepared}
            onChoose={(act) => setChosenAct(act?.act)}
          />
          {command.preparedBy && !prepared ? (
            <PreparedByNumber chosen={chosenAct} onChoose={setChosenAct} />
          ) : null}
          {chosenAct === undefined ? (
            <>
              <FieldInput field={form.field} draft={form.draft} path="" onChange={form.change} />
              <PaperEntry paper={paper} onChange={setPaper} />
            </>
          ) : null}
          {form.outcome.refused ? <RefusalList refused={form.outcome.refused} told={told} /> : null}
          {form.outcome.checked ? <Alert type="success" showIcon title={t('form.checked')} /> : null}
          <ActButtons
            command={command}
            hat={worn}
            prepared={chosenAct}
            paper={paper}
            pending={form.pending}
            onSend={(options) => form.send(options, chosenAct !== undefined)}
          />
        </form>
      </PartsContext>
    </FormContext>
  );
}
