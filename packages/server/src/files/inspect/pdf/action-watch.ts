import type { Token } from './read-token.ts';

/** Watches one dictionary for what kind of action it is. Turning to a page, and nothing after it, is harmless. */
export class ActionWatch {
  readonly depth: number;
  #expects: 'type' | undefined;
  #isAction = false;
  #isHarmless = true;

  /** @param depth the nesting inside the dictionary */
  constructor(depth: number) {
    this.depth = depth;
  }

  /** Sees one token and the nesting it stands at. */
  see(token: Token, depth: number): void {
    if (depth !== this.depth && this.#expects === undefined) return;
    if (this.#expects === 'type') {
      this.#isAction = true;
      if (token.kind !== 'name' || token.text !== 'GoTo') this.#isHarmless = false;
      this.#expects = undefined;
    } else if (token.kind === 'name' && token.text === 'S') this.#expects = 'type';
    else if (token.kind === 'name' && token.text === 'Next') this.#isHarmless = false;
  }

  /** Whether the dictionary is an action that does more than turn to a page. */
  get acts(): boolean {
    return this.#isAction && !this.#isHarmless;
  }
}
