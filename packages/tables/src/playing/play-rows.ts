import {
  isAsExpected,
  type LedgerEvent,
  type Outcome,
  type Played,
  type Refusal,
  refusalKindsOf,
} from '@laureate/core';
import type { CheckedRow } from '../checking/check-rows.ts';
import { problemAt, type TableProblem } from '../reading/problem.ts';
import type { City } from './city.ts';

/** What came of all rows: what went wrong, how many were not tried because of it, how many acts were done. */
export interface PlayedRows {
  readonly problems: readonly TableProblem[];
  readonly notTried: number;
  readonly acts: number;
  /** Rows refused as they expected to be. */
  readonly refusedAsExpected: number;
}

function problemOf({ source }: CheckedRow, { row, outcome }: Played<Outcome>): TableProblem {
  const { place } = source;
  if (outcome.done) return problemAt(place, 'not-refused', { command: row.do, wanted: row.expect ?? [] });
  const refusals = outcome.refused;
  const got = refusalKindsOf(outcome);
  if (row.expect)
    return {
      ...problemAt(place, 'refused-otherwise', { command: row.do, wanted: row.expect, got }),
      refusals,
    };
  return { ...problemAt(columnAt(source, refusals), 'refused', { command: row.do }), refusals };
}

/** The column of the first part of the payload that is complained about, where the row has columns. */
function columnAt(source: CheckedRow['source'], refusals: readonly Refusal[]) {
  for (const { facts } of refusals) {
    for (const issue of Array.isArray(facts.issues) ? facts.issues : []) {
      const column = source.columnOf(String(issue.path));
      if (column !== undefined) return { ...source.place, column };
    }
  }
  return source.place;
}

const gates = ['plan-round', 'publish-call', 'close-stage', 'open-public-notice', 'approve-list'];

/** Whether an act moves the whole round on: when it fails after a problem, what follows is not tried. */
const isGate = (command: string): boolean => gates.includes(command);

function hasOpened(events: readonly LedgerEvent[], stage: string): boolean {
  return events.some(
    (event) => event.type === 'StageOpened' && (event.payload as { stage?: string }).stage === stage,
  );
}

/**
 * Plays checked rows in a city. A row with a problem keeps rows that touch the same case or party from being tried;
 * a stage that cannot close ends the run. `until`: stops once that stage has opened.
 */
export class RowPlayer {
  readonly #city: City;
  readonly #touched: Set<string>;
  readonly #problems: TableProblem[] = [];
  #notTried = 0;
  #acts = 0;
  #expected = 0;
  #stopped: 'no' | 'until' | 'gate' = 'no';

  constructor(city: City, broken: readonly string[]) {
    this.#city = city;
    this.#touched = new Set(['unread:', ...broken.flatMap((id) => [`case:${id}`, `party:${id}`])]);
  }

  play(rows: readonly CheckedRow[], until?: string): PlayedRows {
    for (const row of rows) {
      if (this.#stopped === 'until') break;
      this.#playOne(row, until);
    }
    return {
      problems: this.#problems,
      notTried: this.#notTried,
      acts: this.#acts,
      refusedAsExpected: this.#expected,
    };
  }

  #playOne(row: CheckedRow, until: string | undefined): void {
    if (row.problems.length > 0) {
      this.#problems.push(...row.problems);
      this.#taint(row);
      return;
    }
    if (this.#stopped === 'gate' || row.touches.some((id) => this.#touched.has(id))) {
      this.#notTried += 1;
      this.#taint(row);
      return;
    }
    this.#perform(row, until);
  }

  #perform(row: CheckedRow, until: string | undefined): void {
    const gate = isGate(row.source.row.do);
    for (const played of this.#city.player.play(row.source.row)) {
      if (isAsExpected(played)) {
        this.#count(played, until);
        continue;
      }
      const isFollow = gate && (this.#problems.length > 0 || this.#touched.size > 1);
      if (isFollow) this.#notTried += 1;
      else this.#problems.push(problemOf(row, played));
      if (gate) this.#stopped = 'gate';
      this.#taint(row);
      return;
    }
  }

  #count({ outcome }: Played<Outcome>, until: string | undefined): void {
    if (!outcome.done) {
      this.#expected += 1;
      return;
    }
    this.#acts += 1;
    if (until !== undefined && hasOpened(outcome.events, until)) this.#stopped = 'until';
  }

  /** The cases of a problem row are spoilt; without cases the party it is mainly about; and what else it names. */
  #taint({ touches, source }: CheckedRow): void {
    const cases = touches.filter((id) => id.startsWith('case:'));
    const parties = touches.filter((id) => id.startsWith('party:')).slice(0, 1);
    const others = touches.filter((id) => /^(panel|notice|objection|honour):/.test(id));
    for (const id of [...(cases.length > 0 ? cases : parties), ...others]) this.#touched.add(id);
    if (source.row.id !== undefined) this.#touched.add(`label:${source.row.id}`);
  }
}
