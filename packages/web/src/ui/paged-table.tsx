import { Button, Checkbox } from 'antd';
import { type ReactNode, useState } from 'react';
import { usePageWords } from '../app/words.ts';

export interface Column<Row> {
  readonly key: string;
  readonly title: string;
  readonly isNumber?: boolean;
  readonly show: (row: Row) => ReactNode;
}

const ON_A_PAGE = 50;

/** Rows in pages of fifty; where `chosen` is given each can be ticked, and all of the page at once. */
export function PagedTable<Row>({
  rows,
  columns,
  keyOf,
  chosen,
  onChoose,
}: {
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  readonly keyOf: (row: Row) => string;
  readonly chosen?: readonly string[] | undefined;
  readonly onChoose?: (keys: readonly string[]) => void;
}) {
  const { t } = usePageWords();
  const [page, setPage] = useState(0);
  const pages = Math.max(1, Math.ceil(rows.length / ON_A_PAGE));
  const at = Math.min(page, pages - 1);
  const shown = rows.slice(at * ON_A_PAGE, (at + 1) * ON_A_PAGE);
  const keys = shown.map(keyOf);
  const areAll = chosen !== undefined && keys.length > 0 && keys.every((key) => chosen.includes(key));
  const tick = (key: string, on: boolean) =>
    onChoose?.(on ? [...(chosen ?? []), key] : (chosen ?? []).filter((each) => each !== key));
  return (
    <>
      <div className="scroll-x">
        <table className="desk-table">
          <thead>
            <tr>
              {chosen === undefined ? null : (
                <th scope="col">
                  <Checkbox
                    aria-label={t('table.all')}
                    checked={areAll}
                    onChange={(event) => onChoose?.(event.target.checked ? keys : [])}
                  />
                </th>
              )}
              {columns.map(({ key, title, isNumber }) => (
                <th key={key} scope="col" className={isNumber ? 'number' : undefined}>
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => {
              const key = keyOf(row);
              return (
                <tr key={key} data-row={key}>
                  {chosen === undefined ? null : (
                    <td>
                      <Checkbox
                        aria-label={key}
                        checked={chosen.includes(key)}
                        onChange={(event) => tick(key, event.target.checked)}
                      />
                    </td>
                  )}
                  {columns.map((column) => (
                    <td key={column.key} className={column.isNumber ? 'number' : undefined}>
                      {column.show(row)}
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {pages > 1 ? (
        <div className="act-buttons">
          <Button size="small" disabled={at === 0} onClick={() => setPage(at - 1)}>
            {t('table.before')}
          </Button>
          <span>{t('table.page', { page: at + 1, of: pages, rows: rows.length })}</span>
          <Button size="small" disabled={at === pages - 1} onClick={() => setPage(at + 1)}>
            {t('table.next')}
          </Button>
        </div>
      ) : null}
    </>
  );
}
