import type { Facts } from '@laureate/locales';

/** The program was used in a way that cannot be answered; the sentence (`misuse.<kind>`) says what to do. */
export class Misuse extends Error {
  readonly kind: string;
  readonly facts: Facts;

  constructor(kind: string, facts: Facts = {}) {
    super(kind);
    this.name = 'Misuse';
    this.kind = kind;
    this.facts = facts;
  }
}
