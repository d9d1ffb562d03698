import { runProgram } from './program.ts';

const { exit, out, err } = runProgram(process.argv.slice(2), process.stdout.isTTY);
process.stdout.write(out);
process.stderr.write(err);
process.exitCode = exit;
