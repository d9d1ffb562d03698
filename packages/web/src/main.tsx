import './app/no-eval.ts';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { queryClient } from './api/query-client.ts';
import './app/base.css';
import './app/frame.css';
import './features/act-form/act-form.css';
import './ui/lines.css';
import './ui/marks.css';
import './ui/round-line.css';
import './ui/sheet.css';
import './ui/tables.css';
import './ui/values.css';
import { PreferencesProvider } from './app/preferences.tsx';
import { router } from './app/router.ts';
import { Theme } from './app/theme.tsx';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <PreferencesProvider>
        <Theme>
          <QueryClientProvider client={queryClient}>
            <RouterProvider router={router} />
          </QueryClientProvider>
        </Theme>
      </PreferencesProvider>
    </StrictMode>,
  );
}
