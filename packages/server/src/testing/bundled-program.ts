import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

interface Bundler {
  build(options: Readonly<Record<string, unknown>>): Promise<unknown>;
}

/** A program in one file. */
export interface BundledProgram {
  readonly path: string;
  remove(): void;
}

/**
 * A program of ours and what it imports in one file that node starts at once: for tests that start a process many
 * times. The bundler is the one that tsx brings; npm packages stay outside.
 */
export async function bundledProgram(file: URL): Promise<BundledProgram> {
  const require = createRequire(import.meta.url);
  const { build } = createRequire(require.resolve('tsx'))('esbuild') as Bundler;
  // Inside the project, so that its packages are found from there.
  const out = fileURLToPath(new URL('../../../../out/', import.meta.url));
  mkdirSync(out, { recursive: true });
  const folder = mkdtempSync(join(out, 'program-'));
  const path = join(folder, 'program.mjs');
  await build({
    entryPoints: [fileURLToPath(file)],
    outfile: path,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
    plugins: [packagesOutside],
  });
  return { path, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Our own packages are TypeScript and go in; those of others stay outside. */
const packagesOutside = {
  name: 'packages-outside',
  setup: (build: {
    onResolve(
      options: { readonly filter: RegExp },
      resolve: (found: { readonly path: string }) => { readonly external: boolean } | undefined,
    ): void;
  }) => {
    build.onResolve({ filter: /^[^./]/ }, ({ path }) =>
      path.startsWith('@laureate/') ? undefined : { external: true },
    );
  },
};
