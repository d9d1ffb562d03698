import './application.css';
import type { AnswerOf } from '@laureate/client';
import { Skeleton } from 'antd';
import { useEffect, useMemo, useState } from 'react';
import { useDraft } from '../../api/use-draft.ts';
import { useToday } from '../../app/clock.ts';
import { useRound } from '../../app/round.ts';
import { usePageWords } from '../../app/words.ts';
import { ConflictList } from '../../ui/conflict-list.tsx';
import { RefusalList } from '../../ui/refusal-list.tsx';
import { SaveState } from '../../ui/save-state.tsx';
import { FormContext } from '../act-form/form-context.ts';
import { FieldInput, MemberInput } from '../act-form/inputs/field-input.tsx';
import { PartsContext } from '../act-form/inputs/part-context.ts';
import { placeRefusals } from '../act-form/model/place-refusals.ts';
import { newId } from '../act-form/suggestions/new-id.ts';
import { ContentsList } from './contents-list.tsx';
import { fieldName } from './field-name.ts';
import { SectionShown } from './section-shown.tsx';
import { SectionSide } from './section-side.tsx';
import { factsOf, sectionsOf, type Track } from './sections.ts';
import { useFiling } from './use-filing.ts';

const parts = { Part: FieldInput, MemberPart: MemberInput };

/** The applicant's form: contents on the left, the text in the middle, evidence and who is here on the right. */
export function ApplicationForm({
  draftId,
  scheme,
  party,
  filedCase,
  person,
}: {
  readonly draftId: string;
  readonly scheme: AnswerOf<'scheme'>;
  readonly party: string;
  readonly filedCase: string | undefined;
  readonly person: string;
}) {
  const { language, t, both } = usePageWords();
  const { jurisdiction, stream } = useRound();
  const today = useToday();
  const { saver, here, ready, refused } = useDraft(jurisdiction, draftId);
  const [shown, setShown] = useState('basic');
  const values = saver.values;
  const track = values['member.track'] as Track | undefined;
  const division = values['member.division'] as string | undefined;
  const sections = useMemo(
    () => sectionsOf(scheme, track || undefined, division || undefined),
    [scheme, track, division],
  );
  const facts = factsOf(scheme, track || undefined);
  useEffect(() => {
    if (!ready || filedCase !== undefined || saver.valueOf('member.track') !== undefined) return;
    saver.set('member.track', party === person ? 'individual' : 'organisation');
    saver.set('member.signedBy', person);
  }, [ready, saver, filedCase, party, person]);
  const filing = useFiling({
    saver,
    sections,
    facts,
    filedCase,
    party,
    newCase: () => newId(track === 'individual' ? 'I' : 'O', today),
  });
  if (refused && !ready) return <RefusalList refused={refused} />;
  if (!ready) return <Skeleton active />;
  const section = sections.find(({ id }) => id === shown) ?? sections[0];
  const around = {
    owner: 'file-application',
    stream,
    jurisdiction,
    hat: { role: 'applicant' },
    case: filedCase,
    issues: filing.issues,
    refusals: placeRefusals(filing.payload, filing.refused?.refusals ?? []),
    settled: new Set<string>(),
    disabled: filing.pending,
  };
  return (
    <FormContext value={around}>
      <PartsContext value={parts}>
        <div className="save-line">
          <SaveState saver={saver} />
          {here
            .filter((reader) => reader.person !== person)
            .map((reader) => (
              <span key={reader.person} className="here">
                {t('draft.here', { person: reader.person })}
              </span>
            ))}
        </div>
        <ConflictList saver={saver} nameOf={(path) => fieldName(language, path, { sections, facts, both })} />
        <div className="application" data-draft={draftId}>
          <ContentsList
            sections={sections}
            values={values}
            problems={filing.problems}
            shown={shown}
            onShow={setShown}
          />
          {section ? (
            <SectionShown
              section={section}
              scheme={scheme}
              track={track || undefined}
              saver={saver}
              facts={facts}
              filing={filing}
              onShow={setShown}
            />
          ) : null}
          {section ? <SectionSide section={section} saver={saver} caseId={filedCase} /> : null}
        </div>
      </PartsContext>
    </FormContext>
  );
}
