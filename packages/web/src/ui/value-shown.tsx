import { LockOutlined } from '@ant-design/icons';
import { choiceWord, fieldWord, type Language, showDay } from '@laureate/locales';
import { useBodyNames } from '../api/use-names.ts';
import { useTitles } from '../app/titles.ts';
import { usePageWords } from '../app/words.ts';
import { ArticleChips } from './article-chips.tsx';
import { showMoment } from './day-time.tsx';
import { FactShown, isFact } from './fact-shown.tsx';
import { FileLink } from './file-link.tsx';

interface Shown {
  readonly owner: string;
  readonly jurisdiction: string;
  readonly value: unknown;
  readonly path: string;
}

const day = /^\d{4}-\d{2}-\d{2}$/;
const moment = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;

function textOf(language: Language, path: string, value: unknown): string {
  if (typeof value !== 'string') return String(value);
  if (day.test(value)) return showDay(language, value);
  return moment.test(value) ? showMoment(language, value) : choiceWord(language, path, value);
}

/** Any value as people read it: names in words, days with weekdays, files to open, articles as chips. */
export function ValueShown({ owner, jurisdiction, value, path }: Shown) {
  const { language, t, both } = usePageWords();
  const titles = useTitles();
  if (value === null || value === undefined || value === '')
    return <span className="quiet">{t('value.none')}</span>;
  if (typeof value === 'boolean') return <span>{t(value ? 'yes' : 'no')}</span>;
  if (Array.isArray(value))
    return <ListShown owner={owner} jurisdiction={jurisdiction} value={value} path={path} />;
  if (isFact(value)) return <FactShown jurisdiction={jurisdiction} value={value} />;
  if (isBoth(value)) return <span>{both(value)}</span>;
  if (typeof value === 'object') {
    return (
      <dl className="value-group">
        {Object.entries(value)
          .filter(([name, each]) => each !== undefined && name !== 'shape')
          .map(([name, each]) => (
            <div key={name}>
              <dt>
                {titles.has(name)
                  ? both(titles.get(name))
                  : fieldWord(language, owner, path === '' ? name : `${path}.${name}`)}
              </dt>
              <dd>
                <ValueShown
                  owner={owner}
                  jurisdiction={jurisdiction}
                  value={each}
                  path={path === '' ? name : `${path}.${name}`}
                />
              </dd>
            </div>
          ))}
      </dl>
    );
  }
  const text = String(value);
  if (text.startsWith('file:')) return <FileLink jurisdiction={jurisdiction} file={text} />;
  if (text.startsWith('erased:')) return <span className="quiet">{t('value.erased')}</span>;
  if (text.startsWith('vault:')) {
    return (
      <span className="quiet">
        <LockOutlined aria-hidden="true" /> {t('value.sealed')}
      </span>
    );
  }
  const title = titles.get(text);
  if (!title && bodyFields.has(path.split('.').at(-1) ?? '')) {
    return <BodyShown jurisdiction={jurisdiction} body={text} />;
  }
  return <span>{title ? t('named', { name: both(title), id: text }) : textOf(language, path, value)}</span>;
}

/** Fields that name a body by its id. */
const bodyFields = new Set(['channel', 'body', 'above', 'units', 'unit']);

function BodyShown({ jurisdiction, body }: { readonly jurisdiction: string; readonly body: string }) {
  const nameOf = useBodyNames(jurisdiction);
  return <span>{nameOf(body)}</span>;
}

const isBoth = (value: unknown): value is { readonly zh: string; readonly en: string } =>
  typeof value === 'object' && value !== null && 'zh' in value && 'en' in value;

function ListShown({ owner, jurisdiction, value, path }: Shown & { readonly value: readonly unknown[] }) {
  const { t } = usePageWords();
  if (value.length === 0) return <span className="quiet">{t('value.none')}</span>;
  if (path.endsWith('cites')) return <ArticleChips cites={value.map(String)} />;
  return (
    <ul className="value-list">
      {value.map((each, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a shown list does not change in place
        <li key={at}>
          <ValueShown owner={owner} jurisdiction={jurisdiction} value={each} path={path} />
        </li>
      ))}
    </ul>
  );
}
