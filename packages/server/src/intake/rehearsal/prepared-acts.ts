import { canonicalJson, type DeepReadonly, type RegistryState } from '@laureate/core';
import { sameContent, type Texts } from './same-content.ts';

type Acts = DeepReadonly<RegistryState['acts']>;
type Prepared = Acts['prepared'] extends ReadonlyMap<string, infer P> ? P : never;

/** A payload without what lies in the vault: equal payloads have equal outlines. */
function outlineOf(command: string, payload: unknown): string {
  return `${command} ${canonicalJson(payload).replace(/"vault:[^"]*"/g, '"vault:"')}`;
}

/** Acts that wait for their second person, found by what they say. */
export class PreparedActs {
  readonly #byOutline = new Map<string, Prepared[]>();

  constructor(states: readonly Acts[]) {
    for (const { prepared } of states) for (const act of prepared.values()) this.add(act);
  }

  add(act: Prepared): void {
    const outline = outlineOf(act.command, act.payload);
    const known = this.#byOutline.get(outline);
    if (known) known.push(act);
    else this.#byOutline.set(outline, [act]);
  }

  /** Acts that may be the same as this one, as long as texts of the vault are not looked at. */
  alike(command: string, payload: unknown): readonly Prepared[] {
    return this.#byOutline.get(outlineOf(command, payload)) ?? [];
  }

  /** The latest that says the same, of another person if there is one. */
  same(command: string, payload: unknown, person: string, texts: Texts): Prepared | undefined {
    const same = this.alike(command, payload).filter((act) => sameContent(act.payload, payload, texts));
    return same.findLast(({ by }) => by !== person) ?? same.at(-1);
  }
}
