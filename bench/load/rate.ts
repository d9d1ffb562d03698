/** Piece of work of one worker; they all go on at the same time, each one thing after the other. */
export type Work = (worker: number, turn: number) => Promise<unknown>;

/** Work per second done by so many workers at a time, measured for about so long. */
export async function rateOf(workers: number, forMs: number, work: Work): Promise<number> {
  const started = performance.now();
  const until = started + forMs;
  let done = 0;
  await Promise.all(
    Array.from({ length: workers }, async (_, worker) => {
      for (let turn = 0; performance.now() < until; turn += 1) {
        await work(worker, turn);
        done += 1;
      }
    }),
  );
  return (done * 1000) / (performance.now() - started);
}

/** Work per second of bursts, every worker once; what is done before each burst is not counted. */
export async function rateOfBursts(
  workers: number,
  bursts: number,
  { before, work }: { readonly before: (burst: number) => Promise<unknown>; readonly work: Work },
): Promise<number> {
  let spent = 0;
  for (let burst = 0; burst < bursts; burst += 1) {
    await before(burst);
    const started = performance.now();
    await Promise.all(Array.from({ length: workers }, (_, worker) => work(worker, burst)));
    spent += performance.now() - started;
  }
  return (workers * bursts * 1000) / spent;
}
