/** How much one upload may hold. Ratio: how many times larger than its compressed bytes an entry may become. */
export interface InspectLimits {
  readonly maxBytes: number;
  readonly maxEntries: number;
  /** Of everything that is inflated while one upload is inspected, archives inside archives included. */
  readonly maxInflatedBytes: number;
  readonly ratio: number;
}

/** What one inspection has used of its limits; shared with the archives inside the archive. */
export class Budget {
  readonly limits: InspectLimits;
  #entries = 0;
  #inflated = 0;

  constructor(limits: InspectLimits) {
    this.limits = limits;
  }

  /** Counts entries of an archive; answers whether they are still within the limit. */
  takeEntries(count: number): boolean {
    this.#entries += count;
    return this.#entries <= this.limits.maxEntries;
  }

  /** Counts inflated bytes; answers whether they are still within the limit. */
  takeInflated(bytes: number): boolean {
    this.#inflated += bytes;
    return this.#inflated <= this.limits.maxInflatedBytes;
  }

  /** Inflated bytes that may still come. */
  get left(): number {
    return Math.max(0, this.limits.maxInflatedBytes - this.#inflated);
  }
}
