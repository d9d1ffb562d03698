// Writes the files of this example: `npx tsx examples/binzhou-2018/generate.ts`.
import { fileURLToPath } from 'node:url';
import { writeFiles } from '../parts/write-files.ts';
import { exampleFiles } from './files.ts';

writeFiles(fileURLToPath(new URL('.', import.meta.url)), exampleFiles());
