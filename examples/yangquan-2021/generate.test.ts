import { fileURLToPath } from 'node:url';
import { describeGenerated } from '../parts/generated.ts';
import { exampleFiles } from './files.ts';

describeGenerated(fileURLToPath(new URL('.', import.meta.url)), exampleFiles);
