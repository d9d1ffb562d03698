import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = new URL('.', import.meta.url).pathname;

/** Where the server answers while pages are served from memory. */
const server = 'http://127.0.0.1:8080';

/** Packages that every page needs, each in a file of its own so that a release changes few of them. */
const shared: readonly (readonly [string, RegExp])[] = [
  ['react', /node_modules\/(react|react-dom|scheduler)\//],
  ['tanstack', /node_modules\/@tanstack\//],
  ['words', /packages\/locales\/|node_modules\/(intl-messageformat|@formatjs)\//],
  ['zod', /node_modules\/zod\/|web\/src\/app\/no-eval/],
  ['antd', /node_modules\/(antd|@ant-design|@rc-component)\//],
];

export default defineConfig({
  root: here,
  base: '/app/',
  plugins: [react()],
  html: { cspNonce: '__NONCE__' },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      // What a page does not use of our own packages stays out: none of their files does anything by being loaded.
      treeshake: { moduleSideEffects: (id) => !/packages\/(core|locales|client)\/src\//.test(id) },
      output: {
        codeSplitting: { groups: shared.map(([name, test]) => ({ name, test })) },
      },
    },
  },
  server: { proxy: { '/api': server } },
});
