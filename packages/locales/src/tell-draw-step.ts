import type { Language } from './language.ts';
import { type Facts, say } from './say.ts';

/** One panel as a draw filled it. */
interface DrawnToTell {
  readonly panel: string;
  readonly candidates: number;
  readonly inConflict: number;
  readonly overLoad: number;
  readonly members: readonly string[];
  readonly leader?: string | undefined;
  readonly reserves: readonly string[];
  readonly how:
    | { readonly method: 'tried'; readonly tries: number }
    | { readonly method: 'counted'; readonly combinations: string; readonly number: string };
}

interface AskedToTell {
  readonly panel: string;
  readonly cases: readonly string[];
  readonly size: number;
  readonly seats: number;
  readonly sectors: readonly string[];
}

interface ShortToTell {
  readonly panel: string;
  readonly shortages: readonly {
    readonly constraint: string;
    readonly needed: number;
    readonly available: number;
  }[];
}

/** One step of a draw as data, as views and ledgers have it. */
export type DrawStepToTell =
  | {
      readonly step: 'opened';
      readonly attempt: number;
      readonly bodies: readonly string[];
      readonly until: string;
    }
  | ({ readonly step: 'asked' } & AskedToTell)
  | { readonly step: 'left-out'; readonly person: string; readonly because: string }
  | { readonly step: 'pool'; readonly entries?: number | undefined; readonly root: string }
  | { readonly step: 'dossiers'; readonly head: string }
  | { readonly step: 'committed'; readonly body: string; readonly commitment: string }
  | { readonly step: 'revealed'; readonly body: string; readonly nonce: string }
  | { readonly step: 'seed'; readonly seed: string }
  | { readonly step: 'order'; readonly panels: readonly string[]; readonly starts: number }
  | ({ readonly step: 'drawn' } & DrawnToTell)
  | ({ readonly step: 'short' } & ShortToTell)
  | { readonly step: 'void'; readonly because: string; readonly missing: readonly string[] }
  | { readonly step: 'committee'; readonly way: string };

type Tell = (key: string, facts?: Facts) => string;
type List = (texts: readonly string[]) => string;

function askedFacts({ panel, size, seats, cases, sectors }: AskedToTell, list: List): Facts {
  const some = sectors.length > 0 ? list(sectors) : 'none';
  return { panel, size, seats: seats === size ? 0 : seats, cases: list(cases), sectors: some };
}

function drawnFacts(step: DrawnToTell, tell: Tell, list: List): Facts {
  const { panel, candidates, inConflict, overLoad, members, leader, reserves, how } = step;
  const { method, ...numbers } = how;
  return {
    panel,
    candidates,
    inConflict,
    overLoad,
    how: tell(`draw-verify.how.${method}`, numbers),
    members: list(members),
    leader: leader ?? tell('draw-verify.leader-stays'),
    reserves: reserves.length > 0 ? list(reserves) : tell('draw-verify.nobody'),
  };
}

/** One step of a draw as sentences. `wrong`: bodies whose nonce is not the one they committed to. */
export function tellDrawStep(
  language: Language,
  step: DrawStepToTell,
  wrong: ReadonlySet<string> = new Set(),
): string[] {
  const tell: Tell = (key, facts) => say(language, 'cli', key, facts);
  const list: List = (texts) => texts.join(tell('mark.list'));
  const line = (facts: Facts, name: string = step.step) => [tell(`draw-verify.step.${name}`, facts)];
  switch (step.step) {
    case 'opened':
      return line({ ...step, bodies: list(step.bodies) });
    case 'asked':
      return line(askedFacts(step, list));
    case 'left-out':
      return line({ person: step.person, because: tell(`draw-verify.because.${step.because}`) });
    case 'pool':
      return step.entries === undefined
        ? line({ root: step.root }, 'pool-sealed')
        : line({ entries: step.entries, root: step.root });
    case 'revealed':
      return line({ ...step }, wrong.has(step.body) ? 'revealed-wrong' : 'revealed');
    case 'order':
      return line({ starts: step.starts, panels: list(step.panels) });
    case 'drawn':
      return line(drawnFacts(step, tell, list));
    case 'short':
      return step.shortages.flatMap(({ constraint, needed, available }) =>
        line({ panel: step.panel, constraint, needed, available }),
      );
    case 'void':
      return line({ because: step.because, missing: list(step.missing) });
    default:
      return line({ ...step });
  }
}
