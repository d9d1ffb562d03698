import { askerOn } from './asker.ts';
import { runProgramAround } from './program.ts';
import { onServersData } from './servers-program.ts';

const asker = askerOn(process.stdin, process.stderr);
const { exit, out, err } = await runProgramAround(process.argv.slice(2), {
  isTerminal: process.stdout.isTTY,
  surroundings: { environment: process.env, ask: asker.ask, readAll: asker.readAll, onServersData },
});
asker.close();
process.stdout.write(out);
process.stderr.write(err);
process.exitCode = exit;
