import { defineConfig } from 'vitest/config';

const roots = ['packages/*/src', 'tools', 'examples', 'e2e', 'bench'];
const unit = roots.map((root) => `${root}/**/*.test.ts`);
const integration = roots.map((root) => `${root}/**/*.int.test.ts`);

/**
 * Two projects: `unit` (pure, runs in `npm run check`) and `int` (files, child processes). Test files share the modules
 * of their worker (`isolate: false`): nothing here keeps a state that a test could leave behind, and loading the modules
 * anew for each file takes longer than the tests.
 */
export default defineConfig({
  test: {
    pool: 'threads',
    maxWorkers: 2,
    isolate: false,
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
