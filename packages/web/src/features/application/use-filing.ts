import { type DoneAct, type DraftSaver, isRefusedReply, type Refused } from '@laureate/client';
import { commands } from '@laureate/core';
import { useState } from 'react';
import { sendFile } from '../../api/upload.ts';
import { usePerform } from '../../api/use-perform.ts';
import { useRound } from '../../app/round.ts';
import { usePageWords } from '../../app/words.ts';
import { type FieldIssue, issuesOf } from '../act-form/model/issues-of.ts';
import { placeRefusals } from '../act-form/model/place-refusals.ts';
import { dossierDocument } from '../dossier/dossier-document.ts';
import { dossierTextOf, filingOf } from './filing.ts';
import { sectionOfPath } from './fullness.ts';
import type { FormSection } from './sections.ts';

/** One thing in the way of filing, and the part of the form where it is mended. */
export interface FilingProblem {
  readonly section: string;
  readonly path: string;
  readonly issue?: FieldIssue;
  readonly refusal?: Refused['refusals'][number];
}

export interface FilingReceipt extends DoneAct {
  readonly case: string;
  readonly hash: string;
  readonly files: number;
}

const asApplicant = { hat: { role: 'applicant' } } as const;
const MAIN_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Checks everything at once, files, and keeps the receipt. The text of the form becomes the dossier's main document. */
export function useFiling({
  saver,
  sections,
  facts,
  filedCase,
  party,
  newCase,
}: {
  readonly saver: DraftSaver;
  readonly sections: readonly FormSection[];
  readonly facts: readonly { readonly id: string; readonly shape: string }[];
  readonly filedCase: string | undefined;
  readonly party: string;
  readonly newCase: () => string;
}) {
  const { t, both } = usePageWords();
  const { jurisdiction, stream } = useRound();
  const { perform, pending } = usePerform();
  const [issues, setIssues] = useState<readonly FieldIssue[]>([]);
  const [refused, setRefused] = useState<Refused>();
  const [checked, setChecked] = useState(false);
  const [receipt, setReceipt] = useState<FilingReceipt>();
  const [payload, setPayload] = useState<Readonly<Record<string, unknown>>>({});
  const name = filedCase === undefined ? 'file-application' : 'amend-application';

  /** The main document: the one the applicant attached, or the text of the form as a document. */
  const mainFile = async (caseId: string): Promise<string> => {
    const attached = saver.valueOf('main');
    if (typeof attached === 'string' && attached !== '') return attached;
    const title = t('apply.document', { case: caseId });
    const bytes = dossierDocument(dossierTextOf(saver.values, sections, title, both));
    const kept = await sendFile(
      jurisdiction,
      new File([bytes], `${caseId}.docx`, { type: MAIN_TYPE }),
      {},
      () => {},
    );
    return kept.ref;
  };

  const prepare = async (): Promise<Readonly<Record<string, unknown>> | undefined> => {
    const known = saver.valueOf('case');
    const caseId = filedCase ?? (typeof known === 'string' && known !== '' ? known : newCase());
    if (filedCase === undefined && known !== caseId) saver.set('case', caseId);
    await saver.flush();
    try {
      const main = await mainFile(caseId);
      const whole = filingOf(saver.values, { facts, sections, main, fixed: { case: caseId, party } });
      const { claims, dossier } = whole;
      const wanted = filedCase === undefined ? whole : { case: caseId, claims, dossier };
      setPayload(wanted);
      return wanted;
    } catch {
      setRefused({ kind: 'offline', status: 0, refusals: [], issues: [] });
      return undefined;
    }
  };

  const run = async (dryRun: boolean) => {
    setChecked(false);
    setRefused(undefined);
    const wanted = await prepare();
    const command = commands.get(name);
    if (!wanted || !command) return;
    const found = issuesOf(command, wanted);
    setIssues(found);
    if (found.length > 0 && !dryRun) return;
    const reply = await perform(stream, name, wanted, { ...asApplicant, dryRun });
    if (isRefusedReply(reply)) setRefused(reply.refused);
    else if (dryRun) setChecked(found.length === 0);
    else setReceipt({ ...reply.value, ...told(wanted) });
  };

  return {
    payload,
    issues,
    refused,
    checked,
    pending,
    receipt,
    problems: problemsOf(payload, issues, refused),
    check: () => run(true),
    file: () => run(false),
  };
}

function told(payload: Readonly<Record<string, unknown>>) {
  const { hash, files } = payload.dossier as { readonly hash: string; readonly files: readonly string[] };
  return { case: String(payload.case), hash, files: files.length };
}

/** Everything in the way in one list, each with the part of the form it leads to. */
export function problemsOf(
  payload: Readonly<Record<string, unknown>>,
  issues: readonly FieldIssue[],
  refused: Refused | undefined,
): readonly FilingProblem[] {
  const refusals = (refused?.refusals ?? []).filter(({ kind }) => kind !== 'bad-input');
  const placed = placeRefusals(payload, refusals);
  const pathOf = (refusal: Refused['refusals'][number]): string =>
    [...placed].find(([, own]) => own.includes(refusal))?.[0] ?? '';
  return [
    ...issues.map((issue) => ({ section: sectionOfPath(issue.path), path: issue.path, issue })),
    ...refusals.map((refusal) => {
      const path = pathOf(refusal);
      const section = refusal.kind.startsWith('claims-') ? 'facts' : sectionOfPath(path);
      return { section, path, refusal };
    }),
  ];
}
