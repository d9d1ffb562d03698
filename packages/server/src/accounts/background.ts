/** Work that goes on after the answer, so that its length tells nothing to whoever asked. */
export class Background {
  readonly #fault: (fault: unknown) => void;
  readonly #running = new Set<Promise<void>>();

  constructor(fault: (fault: unknown) => void) {
    this.#fault = fault;
  }

  /** Begins the work; a fault is told to the log, never to the caller. */
  begin(work: () => Promise<void>): void {
    const running = work().catch(this.#fault);
    this.#running.add(running);
    void running.finally(() => this.#running.delete(running));
  }

  /** Ends when nothing is running. */
  async idle(): Promise<void> {
    while (this.#running.size > 0) await Promise.all(this.#running);
  }
}
