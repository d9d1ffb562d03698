/** Work that goes on after the answer, so that its length tells nothing to whoever asked. */
export class Background {
  #fault: (fault: unknown) => void = () => undefined;
  readonly #running = new Set<Promise<void>>();

  /** Tells faults to somebody from now on; never to the one who asked. */
  tellFaultsTo(fault: (fault: unknown) => void): void {
    this.#fault = fault;
  }

  /** Begins the work. */
  begin(work: () => Promise<void>): void {
    const running = work().catch((fault: unknown) => this.#fault(fault));
    this.#running.add(running);
    void running.finally(() => this.#running.delete(running));
  }

  /** Ends when nothing is running. */
  async idle(): Promise<void> {
    while (this.#running.size > 0) await Promise.all(this.#running);
  }
}
