import { cpus, loadavg, release, totalmem } from 'node:os';

/** The machine and how busy it is: figures without it say little. */
export function machineLine(): string {
  const [first] = cpus();
  const memory = `${(totalmem() / 1024 ** 3).toFixed(0)} GB`;
  const processors = `${cpus().length} × ${first?.model.trim() ?? 'unknown processor'}`;
  return `${processors}, ${memory}, ${process.platform} ${release()}, Node ${process.versions.node}`;
}

/** How many processes waited for a processor in the last minute. */
export function loadLine(): string {
  return `load of the last minute: ${(loadavg()[0] ?? 0).toFixed(1)}`;
}
