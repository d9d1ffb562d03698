import { CloseOutlined } from '@ant-design/icons';
import { Button, ConfigProvider } from 'antd';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { usePageWords } from '../app/words.ts';

/**
 * A sheet over the page, as the browser itself makes one: it keeps the focus, and the key Escape closes it. Without
 * `onClose` it stays until what it asks is done.
 */
export function Sheet({
  title,
  onClose,
  children,
  small = false,
}: {
  readonly title: string;
  readonly onClose?: (() => void) | undefined;
  readonly children: ReactNode;
  readonly small?: boolean;
}) {
  const { t } = usePageWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const name = useId();
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="sheet"
      data-small={small}
      aria-labelledby={name}
      onCancel={(event) => {
        event.preventDefault();
        onClose?.();
      }}
    >
      <ConfigProvider getPopupContainer={() => dialog.current ?? document.body}>
        <div className="sheet-head">
          <h2 id={name}>{title}</h2>
          {onClose ? (
            <Button
              type="text"
              icon={<CloseOutlined />}
              aria-label={t('close')}
              onClick={onClose}
              data-do="close"
            />
          ) : null}
        </div>
        {children}
      </ConfigProvider>
    </dialog>
  );
}
