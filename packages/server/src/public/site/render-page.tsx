import { renderToStaticMarkup } from 'react-dom/server';
import { Layout, type LayoutProps } from './layout.tsx';
import { type Page, PageProvider } from './page-context.ts';

/** A page as its bytes are sent. */
export function renderPage(page: Page, layout: LayoutProps): string {
  const markup = renderToStaticMarkup(
    <PageProvider value={page}>
      <Layout {...layout} />
    </PageProvider>,
  );
  return `<!doctype html>\n${markup}\n`;
}
