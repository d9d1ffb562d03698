import { fileURLToPath } from 'node:url';
import { runProgram } from '../../packages/cli/src/program.ts';
import { describeTampering } from '../parts/tampering.ts';

describeTampering(fileURLToPath(new URL('.', import.meta.url)), 40, runProgram);
