#!/usr/bin/env node
// A committed shim: Node 20 cannot load TypeScript, so tsx is registered first. The exit code is main's business.
import { fileURLToPath } from 'node:url';
import { register } from 'tsx/esm/api';

// The project's own settings, so that a tsconfig.json in the caller's folder changes nothing.
register({ tsconfig: fileURLToPath(new URL('../../../tsconfig.json', import.meta.url)) });
await import('../src/main.ts');
