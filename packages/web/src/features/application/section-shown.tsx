import type { AnswerOf, DraftSaver } from '@laureate/client';
import { usePageWords } from '../../app/words.ts';
import { MemberInput } from '../act-form/inputs/field-input.tsx';
import { CriterionText } from './criterion-text.tsx';
import { FactClaims } from './fact-claims.tsx';
import { draftOfMember, memberOf } from './filing.ts';
import { FilingCheck } from './filing-check.tsx';
import { basicMembers } from './fullness.ts';
import type { FormSection, Track } from './sections.ts';
import type { useFiling } from './use-filing.ts';

/** Members that only some applicants are asked. */
function isAsked(name: string, scheme: AnswerOf<'scheme'>, track: Track | undefined): boolean {
  const rules = scheme.document.tracks.find((entry) => entry.track === track);
  const panel = scheme.document.process.find(({ stage }) => stage === 'panel');
  const application = scheme.document.process.find(({ stage }) => stage === 'application');
  if (name === 'division') return rules?.divisions !== undefined;
  if (name === 'employer' || name === 'headOf') return track === 'individual';
  if (name === 'sector')
    return track === 'organisation' && panel?.stage === 'panel' && panel.bySector !== undefined;
  if (name === 'locatedIn') {
    return application?.stage === 'application' && application.channelWhereLocated !== undefined;
  }
  if (name === 'encouraged') return scheme.document.encouraged.length > 0;
  return true;
}

/** One part of the form. */
export function SectionShown({
  section,
  scheme,
  track,
  saver,
  facts,
  filing,
  onShow,
}: {
  readonly section: FormSection;
  readonly scheme: AnswerOf<'scheme'>;
  readonly track: Track | undefined;
  readonly saver: DraftSaver;
  readonly facts: AnswerOf<'scheme'>['document']['facts'];
  readonly filing: ReturnType<typeof useFiling>;
  readonly onShow: (section: string) => void;
}) {
  const { t, both } = usePageWords();
  const member = (name: string) => (
    <MemberInput
      key={name}
      member={memberOf(name)}
      draft={draftOfMember(saver.values, name)}
      path={name}
      onChange={(draft) => saver.set(`member.${name}`, draft)}
    />
  );
  return (
    <section className="card application-section" data-section-shown={section.id}>
      <h3>{section.kind === 'criterion' ? both(section.title) : t(`apply.section.${section.kind}`)}</h3>
      {section.kind === 'basic'
        ? basicMembers.filter((name) => isAsked(name, scheme, track)).map(member)
        : null}
      {section.kind === 'facts' ? <FactClaims facts={facts} saver={saver} /> : null}
      {section.kind === 'criterion'
        ? section.items.map((item) => <CriterionText key={item.id} item={item} saver={saver} />)
        : null}
      {section.kind === 'papers' ? (
        <>
          <p className="quiet">{t('apply.main-how')}</p>
          {member('tradeSecrets')}
        </>
      ) : null}
      {section.kind === 'filing' ? (
        <>
          {member('declares')}
          <FilingCheck filing={filing} onShow={onShow} />
        </>
      ) : null}
    </section>
  );
}
