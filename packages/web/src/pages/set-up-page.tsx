import { type AdministratorLink, accounts, type NewAdministrator, type Opening } from '@laureate/client';
import { choiceWord } from '@laureate/locales';
import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Select } from 'antd';
import { type FormEvent, useState } from 'react';
import { transport } from '../api/connection.ts';
import { settled } from '../api/use-look.ts';
import { Outside, tokenOfAddress } from '../app/outside.tsx';
import { usePageWords } from '../app/words.ts';
import { AdministratorLinks } from '../features/accounts/administrator-links.tsx';
import { LabelledInput } from '../features/accounts/labelled-input.tsx';
import { useAnswer } from '../features/accounts/use-answer.ts';
import { RefusalList } from '../ui/refusal-list.tsx';

const offices = ['system', 'security', 'audit'] as const;
const codeKinds = ['resident-id', 'passport', 'residence-permit'];
const nobody: NewAdministrator = { party: '', name: '', code: '', codeKind: 'resident-id' };

/** The first day: the one-time link opens a jurisdiction with its three administrators, who are three people. */
export function SetUpPage() {
  const { t } = usePageWords();
  const token = tokenOfAddress();
  const known = useQuery({
    queryKey: ['set-up', token],
    queryFn: () => settled(accounts.setUp(transport, token)),
  });
  const [links, setLinks] = useState<readonly AdministratorLink[]>();
  return (
    <Outside title={t('set-up.title')}>
      {known.error ? <RefusalList refused={known.error} /> : null}
      {links ? <AdministratorLinks links={links} /> : null}
      {known.data && !links ? <OpenCity token={token} onOpened={setLinks} /> : null}
    </Outside>
  );
}

function OpenCity({
  token,
  onOpened,
}: {
  readonly token: string;
  readonly onOpened: (links: readonly AdministratorLink[]) => void;
}) {
  const { language, t } = usePageWords();
  const { ask, pending, refused } = useAnswer();
  const [opening, setOpening] = useState<Opening>({
    jurisdiction: '',
    name: { zh: '', en: '' },
    administrators: { system: nobody, security: nobody, audit: nobody },
  });
  const change = (office: (typeof offices)[number], part: Partial<NewAdministrator>) =>
    setOpening((before) => ({
      ...before,
      administrators: { ...before.administrators, [office]: { ...before.administrators[office], ...part } },
    }));
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const opened = await ask(accounts.open(transport, token, opening));
    if (opened) onOpened(opened.administrators);
  };
  return (
    <form className="act-form" onSubmit={submit}>
      <Alert type="info" title={t('set-up.how')} />
      <LabelledInput
        id="jurisdiction"
        label={t('set-up.jurisdiction')}
        value={opening.jurisdiction}
        onType={(jurisdiction) => setOpening({ ...opening, jurisdiction })}
      />
      {(['zh', 'en'] as const).map((half) => (
        <LabelledInput
          key={half}
          id={`name-${half}`}
          label={t(`set-up.name-${half}`)}
          value={opening.name[half]}
          onType={(text) => setOpening({ ...opening, name: { ...opening.name, [half]: text } })}
        />
      ))}
      {offices.map((office) => {
        const person = opening.administrators[office];
        return (
          <fieldset key={office} className="form-group">
            <legend>{t(`set-up.${office}`)}</legend>
            <LabelledInput
              id={`${office}-party`}
              label={t('set-up.party')}
              value={person.party}
              onType={(party) => change(office, { party })}
            />
            <LabelledInput
              id={`${office}-name`}
              label={t('invitation.name')}
              value={person.name}
              onType={(name) => change(office, { name })}
            />
            <Select
              aria-label={t('set-up.code-kind')}
              value={person.codeKind}
              options={codeKinds.map((value) => ({ value, label: choiceWord(language, 'codeKind', value) }))}
              onChange={(codeKind) => change(office, { codeKind })}
            />
            <LabelledInput
              id={`${office}-code`}
              label={t('set-up.code')}
              value={person.code}
              onType={(code) => change(office, { code })}
            />
          </fieldset>
        );
      })}
      {refused ? <RefusalList refused={refused} /> : null}
      <div className="act-buttons">
        <Button type="primary" htmlType="submit" loading={pending}>
          {t('set-up.open')}
        </Button>
      </div>
    </form>
  );
}
