import { Empty } from 'antd';
import type { ReactNode } from 'react';

/** An empty place says what will be here and who makes it appear. */
export function EmptyPlace({ what, children }: { readonly what: string; readonly children?: ReactNode }) {
  return (
    <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={what}>
      {children}
    </Empty>
  );
}
