import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = new URL('.', import.meta.url).pathname;

/** Where the server answers while pages are served from memory; `LAUREATE_SERVER` names another. */
const server = process.env.LAUREATE_SERVER ?? 'http://127.0.0.1:8080';

/** Packages that every page needs, each in a file of its own so that a release changes few of them. */
const shared: readonly (readonly [string, RegExp])[] = [
  ['react', /node_modules\/(react|react-dom|scheduler)\//],
  ['tanstack', /node_modules\/@tanstack\//],
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
      output: {
        codeSplitting: { groups: shared.map(([name, test]) => ({ name, test })) },
      },
    },
  },
  server: { proxy: { '/api': server, '/public': server } },
});
