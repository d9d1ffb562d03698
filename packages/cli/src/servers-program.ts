import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../server/bin/laureate-server.js', import.meta.url));

/** Runs the server's program with the terminal handed over; answers its exit code, 70 when a signal ended it. */
export function onServersData(args: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...args], { stdio: 'inherit' });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 70));
  });
}
