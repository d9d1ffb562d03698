import { defineConfig } from 'vitest/config';

const roots = ['packages/*/src', 'tools', 'examples'];
const unit = roots.map((root) => `${root}/**/*.test.ts`);
const integration = roots.map((root) => `${root}/**/*.int.test.ts`);

/** Two projects: `unit` (pure, runs in `npm run check`) and `int` (files, child processes). */
export default defineConfig({
  test: {
    pool: 'threads',
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: unit, exclude: [...integration, '**/node_modules/**', 'out/**'] },
      },
      {
        extends: true,
        test: { name: 'int', include: integration, exclude: ['**/node_modules/**', 'out/**'] },
      },
    ],
  },
});
