#!/usr/bin/env node
// A committed shim: Node 20 cannot load TypeScript. The exit code is main's business.
import { runProgram } from '@laureate/node/run-program';

await runProgram(new URL('../src/main.ts', import.meta.url));
