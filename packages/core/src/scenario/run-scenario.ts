import { parseDocument } from 'yaml';
import type { Outcome } from '../book.ts';
import type { LedgerEvent } from '../ledger/event.ts';
import { type LoadedScheme, loadScheme, type SharedFiles } from '../scheme/load-scheme.ts';
import { findRule } from '../scheme/rule-path.ts';
import type { SchemeBundle } from '../scheme/scheme.ts';
import type { SchemeFile } from '../scheme/source/yaml-source.ts';
import type { ActRow } from './act-row.ts';
import { rowsUntil, type ScenarioPort, type ToldStory, tell } from './imagined-city.ts';
import { type Played, refusalKindsOf } from './row-memory.ts';
import type {
  ActScenarioData,
  EligibilityScenarioData,
  Scenario,
  SchemeScenarioData,
  Story,
} from './scenario.ts';

/** What a scenario is run against: the scheme's files, the shared ones, and the scheme's story. */
export interface ScenarioGround {
  readonly files: readonly SchemeFile[];
  readonly shared: SharedFiles;
  readonly story: Story;
  readonly port: ScenarioPort;
  /** Working-day schedules, as `@workdays` in a row. */
  readonly workdays: readonly unknown[];
}

/** Whether a scenario came out as written; otherwise what was wanted and what came instead. */
export type ScenarioResult =
  | { readonly id: string; readonly ok: true }
  | { readonly id: string; readonly ok: false; readonly wanted: unknown; readonly got: unknown };

function judge(id: string, wanted: unknown, got: unknown): ScenarioResult {
  return JSON.stringify(wanted) === JSON.stringify(got) ? { id, ok: true } : { id, ok: false, wanted, got };
}

function brokenStory(id: string, { row, outcome }: Played<Outcome>): ScenarioResult {
  const got = { row: row.id ?? row.do, on: row.on, refused: outcome.done ? [] : outcome.refused };
  return { id, ok: false, wanted: 'the story goes on', got };
}

function changedRow(row: ActRow, change: Readonly<Record<string, Record<string, unknown>>>): ActRow {
  const own = row.id === undefined ? undefined : change[row.id];
  return own && Object.keys(own).length > 0 ? { ...row, with: { ...row.with, ...own } } : row;
}

const loadedSchemes = new WeakMap<ScenarioGround, LoadedScheme>();

/** The scheme of a ground, read once however many scenarios run on it. @internal */
export function schemeOf(ground: ScenarioGround): LoadedScheme {
  const loaded = loadedSchemes.get(ground) ?? loadScheme(ground.files, ground.shared);
  loadedSchemes.set(ground, loaded);
  return loaded;
}

/** What a scenario names in the story and is not there, told as the outcome; nothing when all names are rows. */
function misnamed(
  id: string,
  { story }: ScenarioGround,
  after: string,
  names: readonly string[],
): ScenarioResult | undefined {
  const idsOf = (rows: readonly ActRow[]) => new Set(rows.map((row) => row.id));
  const isKnown = idsOf(rowsUntil(story, undefined)).has(after);
  const told = idsOf(rowsUntil(story, after));
  const wanted = isKnown ? names.find((name) => !told.has(name)) : after;
  return wanted === undefined ? undefined : { id, ok: false, wanted, got: 'no such row' };
}

/** The same bundle one version later, for a city that adopts its scheme anew. */
function nextVersion(bundle: SchemeBundle): SchemeBundle {
  return { ...bundle, document: { ...bundle.document, version: bundle.document.version + 1 } };
}

/** The scheme under which a story is told, and its next version. */
function bundlesFor(ground: ScenarioGround, next: ActScenarioData['next']) {
  const loaded = schemeOf(ground);
  if (!loaded.ok) return {};
  const later = next ? loadScheme(editedFiles(ground, next), ground.shared) : loaded;
  return {
    scheme: loaded.bundle,
    ...(later.ok ? { 'next-scheme': nextVersion(later.bundle) } : {}),
  };
}

function tellFor(
  ground: ScenarioGround,
  after: string,
  edit: (rows: readonly ActRow[]) => readonly ActRow[],
  next?: ActScenarioData['next'],
): ToldStory {
  const named = { workdays: ground.workdays, ...bundlesFor(ground, next) };
  return tell(ground.story, edit(rowsUntil(ground.story, after)), ground.port, named);
}

/** Whether every wanted field is in the value, deeply; lists are compared whole. */
function holds(wanted: unknown, value: unknown): boolean {
  if (typeof wanted !== 'object' || wanted === null || Array.isArray(wanted)) {
    return JSON.stringify(wanted) === JSON.stringify(value);
  }
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(wanted).every(([key, entry]) =>
    holds(entry, (value as Record<string, unknown>)[key]),
  );
}

function runActs(scenario: ActScenarioData, ground: ScenarioGround): ScenarioResult {
  const { id, after, without, change, acts, when, next } = scenario;
  const unknown = misnamed(id, ground, after, [...without, ...Object.keys(change)]);
  if (unknown) return unknown;
  const edit = (rows: readonly ActRow[]) => [
    ...rows
      .filter((row) => row.id === undefined || !without.includes(row.id))
      .map((row) => changedRow(row, change)),
    ...acts,
  ];
  const told = tellFor(ground, after, edit, next);
  if (told.broken) return brokenStory(id, told.broken);
  const last = told.player.play(when).at(-1);
  if (!last) return judge(id, scenario.expect, 'nothing was played');
  if ('refused' in scenario.expect) {
    return judge(
      id,
      [...new Set(scenario.expect.refused)].sort(),
      last.outcome.done ? 'done' : refusalKindsOf(last.outcome),
    );
  }
  if (!last.outcome.done) return judge(id, scenario.expect, last.outcome.refused);
  return judgeEvents(id, scenario.expect, last.outcome.events);
}

function judgeEvents(
  id: string,
  expected: { readonly events: readonly string[]; readonly where?: Record<string, unknown> | undefined },
  events: readonly LedgerEvent[],
): ScenarioResult {
  const types = events.map((event) => event.type);
  const there = expected.events.every((type) => types.includes(type));
  if (!there) return { id, ok: false, wanted: expected.events, got: types };
  const fits = events.some(
    (event) => expected.events.includes(event.type) && holds(expected.where ?? {}, event.payload),
  );
  return fits
    ? { id, ok: true }
    : { id, ok: false, wanted: expected.where, got: events.map((event) => event.payload) };
}

/** The story row after which all facts are established and no case is decided. */
const FACTS_ESTABLISHED = 'facts-established';

function runEligibility(scenario: EligibilityScenarioData, ground: ScenarioGround): ScenarioResult {
  const { id, eligibility } = scenario;
  const { case: caseId, on } = eligibility;
  const unknown = misnamed(id, ground, FACTS_ESTABLISHED, [`file-${caseId}`]);
  if (unknown) return unknown;
  const loaded = schemeOf(ground);
  const kindOf = (fact: string) => (loaded.ok ? loaded.scheme.factKind(fact) : undefined);
  const omitted = new Set(
    Object.entries(eligibility.facts).flatMap(([fact, value]) => (value === 'not-established' ? [fact] : [])),
  );
  const edit = (rows: readonly ActRow[]) => [
    ...beforePlanning(rows, eligibility.acts)
      .filter(
        (row) =>
          !(row.do === 'establish-fact' && row.with.case === caseId && omitted.has(String(row.with.fact))),
      )
      .map((row) => changedRow(row, { [`file-${caseId}`]: eligibility.application })),
    ...factRows(eligibility, (fact) => kindOf(fact)?.about),
  ];
  const told = tellFor(ground, FACTS_ESTABLISHED, edit);
  if (told.broken) return brokenStory(id, told.broken);
  return judge(id, scenario.expect, outcomeOf(told, caseId, on));
}

/** Acts of earlier years stand before the round is planned: there are persons and a programme by then. */
function beforePlanning(rows: readonly ActRow[], acts: readonly ActRow[]): readonly ActRow[] {
  const at = Math.max(
    0,
    rows.findIndex((row) => row.do === 'plan-round'),
  );
  return [...rows.slice(0, at), ...acts, ...rows.slice(at)];
}

function factRows(
  { case: caseId, on, facts }: EligibilityScenarioData['eligibility'],
  aboutOf: (fact: string) => string | undefined,
): ActRow[] {
  return Object.entries(facts)
    .filter(([, value]) => value !== 'not-established')
    .map(([fact, value]) => ({
      on,
      do: 'establish-fact',
      by: 'office-clerk',
      with: {
        case: caseId,
        fact,
        about: aboutOf(fact) ?? 'applicant',
        value,
        source: 'given in the scenario',
        sourceOn: on.slice(0, 10),
      },
    }));
}

interface DecidedFinding {
  readonly rule: string;
  readonly result: string;
}

function outcomeOf(told: ToldStory, caseId: string, on: string): unknown {
  const decide = (accepted: boolean) =>
    told.player
      .play({
        on,
        do: 'decide-eligibility',
        by: 'office-head',
        'prepared-by': 'office-clerk',
        with: { case: caseId, accepted },
      })
      .at(-1)?.outcome;
  if (decide(true)?.done) return { outcome: 'accepted' };
  const refused = decide(false);
  if (refused?.done) {
    const event = refused.events.find((entry) => entry.type === 'EligibilityDecided');
    const findings = (event?.payload as { findings?: readonly DecidedFinding[] } | undefined)?.findings ?? [];
    return {
      outcome: 'refused',
      reasons: findings.filter((entry) => entry.result === 'not-met').map((entry) => entry.rule),
    };
  }
  const missing = refused?.refused.find((reason) => reason.kind === 'facts-missing');
  return missing ? { outcome: 'unknown', reasons: missing.facts.facts } : refused;
}

function runScheme(scenario: SchemeScenarioData, ground: ScenarioGround): ScenarioResult {
  const loaded = loadScheme(editedFiles(ground, scenario.scheme), ground.shared);
  const got = loaded.ok
    ? { loads: true }
    : { problems: [...new Set(loaded.problems.map((problem) => problem.kind))].sort() };
  const wanted =
    'problems' in scenario.expect
      ? { problems: [...new Set(scenario.expect.problems)].sort() }
      : scenario.expect;
  return judge(scenario.id, wanted, got);
}

const editedFiles = (ground: ScenarioGround, change: SchemeScenarioData['scheme']): SchemeFile[] =>
  ground.files.map((file) => (file.path.endsWith('scheme.yaml') ? edited(file, change) : file));

function edited(file: SchemeFile, change: SchemeScenarioData['scheme']): SchemeFile {
  const document = parseDocument(file.text);
  const root: unknown = document.toJS();
  for (const [path, value] of Object.entries(change.set)) {
    const parent = path.split('.').slice(0, -1).join('.');
    const key = path.split('.').at(-1) ?? '';
    const at = findRule(root, path) ?? [
      ...(parent === '' ? [] : (findRule(root, parent) ?? parent.split('.'))),
      key,
    ];
    document.setIn(at, value);
  }
  for (const path of change.remove) document.deleteIn(findRule(root, path) ?? path.split('.'));
  return { ...file, text: String(document) };
}

/** Runs one scenario in a fresh imagined city. Pure; the same scenario always comes out the same. */
export function runScenario(scenario: Scenario, ground: ScenarioGround): ScenarioResult {
  if ('eligibility' in scenario) return runEligibility(scenario, ground);
  if ('scheme' in scenario) return runScheme(scenario, ground);
  return runActs(scenario, ground);
}
