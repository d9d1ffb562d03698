import type { OwnHat, StreamId } from '@laureate/client';
import { views } from '@laureate/core';
import { say } from '@laureate/locales';
import { Button, Checkbox, Skeleton } from 'antd';
import { useMemo, useState } from 'react';
import { hatsThatFit, useHats } from '../../api/use-hats.ts';
import { useLookAny } from '../../api/use-look.ts';
import { jurisdictionOf } from '../../api/use-scheme.ts';
import { NotHere } from '../../app/not-here.tsx';
import type { Prefilled } from '../../app/search.ts';
import { usePageWords } from '../../app/words.ts';
import { RefusalList } from '../../ui/refusal-list.tsx';
import { ValueShown } from '../../ui/value-shown.tsx';
import { FormContext } from '../act-form/form-context.ts';
import { HatChooser } from '../act-form/hat-chooser.tsx';
import { FieldInput, MemberInput } from '../act-form/inputs/field-input.tsx';
import { PartsContext } from '../act-form/inputs/part-context.ts';
import { draftOf } from '../act-form/model/draft.ts';
import { fieldOf } from '../act-form/model/field-of.ts';
import { payloadOf } from '../act-form/model/payload-of.ts';

const parts = { Part: FieldInput, MemberPart: MemberInput };
const noRefusals = new Map();

/** Any view as a page: what it is asked, and its answer as people read it, or as the data it is. */
export function ViewPage({
  stream,
  name,
  prefilled,
}: {
  readonly stream: StreamId;
  readonly name: string;
  readonly prefilled: Prefilled;
}) {
  const { language, t } = usePageWords();
  const view = views.get(name);
  const jurisdiction = jurisdictionOf(stream);
  const hats = useHats(stream);
  const [hat, setHat] = useState<OwnHat>();
  const field = useMemo(() => fieldOf((view ?? { query: undefined })?.query as never), [view]);
  const [draft, setDraft] = useState(() => draftOf(field, known(field, prefilled.with ?? {})));
  const [asked, setAsked] = useState<unknown>(() => payloadOf(field, draft) ?? {});
  const [open, setOpen] = useState(false);
  const [asData, setAsData] = useState(false);
  const fitting = view ? hatsThatFit(hats.data ?? [], view.for) : [];
  const worn = hat ?? fitting.find(({ role }) => role === prefilled.role);
  const claimed = worn
    ? { role: worn.role, ...(worn.body === undefined ? {} : { body: worn.body }) }
    : undefined;
  const isReady = field.kind === 'group' && (view?.query.safeParse(asked).success ?? false);
  const answer = useLookAny(stream, name, asked, { hat: claimed, open, when: isReady });
  if (!view || !stream.startsWith(`${view.stream}/`)) return <NotHere />;
  const around = {
    owner: name,
    stream,
    jurisdiction,
    hat: claimed,
    case: undefined,
    issues: [],
    refusals: noRefusals,
    settled: new Set<string>(),
    disabled: false,
  };
  return (
    <div className="page" data-view={name}>
      <h1>{say(language, 'views', name)}</h1>
      <FormContext value={around}>
        <PartsContext value={parts}>
          <form
            className="view-query"
            onSubmit={(event) => {
              event.preventDefault();
              setAsked(payloadOf(field, draft) ?? {});
            }}
          >
            {fitting.length > 1 ? (
              <HatChooser jurisdiction={jurisdiction} hats={fitting} chosen={worn} onChoose={setHat} />
            ) : null}
            <FieldInput field={field} draft={draft} path="" onChange={setDraft} />
            <div className="act-buttons">
              <Button type="primary" htmlType="submit">
                {t('view.look')}
              </Button>
              <Checkbox checked={open} onChange={(event) => setOpen(event.target.checked)}>
                {t('view.open')}
              </Checkbox>
              <Checkbox checked={asData} onChange={(event) => setAsData(event.target.checked)}>
                {t('view.as-data')}
              </Checkbox>
            </div>
          </form>
        </PartsContext>
      </FormContext>
      {answer.error ? <RefusalList refused={answer.error} onAgain={() => answer.refetch()} /> : null}
      {isReady && answer.isPending && !answer.error ? <Skeleton active /> : null}
      {answer.data === undefined ? null : asData ? (
        <pre className="raw-answer">{JSON.stringify(answer.data, undefined, 2)}</pre>
      ) : (
        <ValueShown owner={name} jurisdiction={jurisdiction} value={answer.data} path="" />
      )}
    </div>
  );
}

/** What an address fills in, without what the view does not ask. */
function known(field: ReturnType<typeof fieldOf>, given: Readonly<Record<string, unknown>>) {
  if (field.kind !== 'group') return {};
  return Object.fromEntries(field.members.map(({ name }) => [name, given[name]]));
}
