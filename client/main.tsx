import '@fontsource-variable/source-sans-3/wght.css';
import './ui/tokens.css';
import './ui/base.css';
import './ui/forced-colors.css';
import { MutationCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { tellOtherTabs } from './api/other-tabs.js';
import { isCode } from './api/request.js';
import { App } from './app.js';
import { startTexts } from './i18n/language.js';
import { registerShell } from './shell/register.js';
import { theme } from './theme.js';
import { keepFocus } from './ui/kept-focus.js';

const worthRetrying = (failures: number, error: Error): boolean =>
  failures < 2 && (isCode(error, 'offline') || isCode(error, 'store.unavailable'));

const queries = new QueryClient({
  mutationCache: new MutationCache({ onSuccess: tellOtherTabs }),
  defaultOptions: {
    queries: { retry: worthRetrying, refetchOnWindowFocus: true, staleTime: 1_000, networkMode: 'always' },
    mutations: { retry: false, networkMode: 'always' },
  },
});

const start = async (): Promise<void> => {
  await startTexts();
  const root = document.getElementById('app');
  if (root === null) throw new Error('the page has no #app');
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <App />
      </QueryClientProvider>
    </StrictMode>,
  );
};

theme.apply(document);
keepFocus();
void registerShell();
void start();
