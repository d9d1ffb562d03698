// Runs a process of the bench as the server is run.
import { pathToFileURL } from 'node:url';
import { runProgram } from '@laureate/node/run-program';

await runProgram(pathToFileURL(process.argv[2] ?? ''));
