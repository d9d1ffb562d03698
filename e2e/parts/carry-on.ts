import {
  advanceClock,
  isRefusedReply,
  performAny,
  type Refused,
  registryOf,
  roundOf,
} from '@laureate/client';
import {
  type ActAnswer,
  type ActPort,
  commands,
  type Inlet,
  isAsExpected,
  itemsToScore,
  type RowAct,
  RowDriver,
  takeIn,
} from '@laureate/core';
import type { DemonstrationCity } from '../../packages/server/src/demo/demonstration-city.ts';
import { EvidenceDesk } from './evidence.ts';
import type { OpenDemonstration } from './open-demonstration.ts';
import { People } from './people.ts';

/** What came of one act over HTTP. */
type Answer = ActAnswer & { readonly problem?: Refused };

/** What was carried to a round's end, and every row that came out otherwise than it says. */
export interface Carried {
  readonly done: number;
  readonly refusedAsExpected: number;
  readonly otherwise: readonly string[];
}

/** Files by their hash; texts and codes stay as people write them: the server takes them in. */
const filesOnly = (fileOf: (name: string) => string): Inlet => ({
  seal: (text) => text,
  file: fileOf,
  index: (code) => code,
});

function portOf(demonstration: OpenDemonstration, city: DemonstrationCity): ActPort<Answer> {
  const people = new People(demonstration, city.jurisdiction);
  const evidence = new EvidenceDesk(city);
  const fileOf = (name: string) => evidence.refOf(name);
  let now = city.now;
  const moveClock = async (at: RowAct['at']) => {
    if (at <= now) return;
    const [mover] = city.accounts;
    const moved = await advanceClock(await people.as(mover?.person ?? ''), city.jurisdiction, { to: at });
    if (isRefusedReply(moved)) throw new Error(`the clock does not move: ${moved.refused.kind}`);
    now = at;
  };
  const streamOf = (stream: string) =>
    stream.startsWith('registry/')
      ? registryOf(city.jurisdiction)
      : roundOf(city.jurisdiction, stream.slice('round/'.length));
  return {
    perform: async (act) => {
      await moveClock(act.at);
      const transport = await people.as(act.by.person);
      const command = commands.get(act.command);
      const payload = command ? takeIn(command.payload, act.payload, filesOnly(fileOf)) : act.payload;
      for (const name of evidence.takeNamed()) await evidence.handIn(transport, name);
      const { role, body } = act.by;
      const reply = await performAny(
        transport,
        streamOf(act.stream),
        act.command,
        act.prepared ? undefined : payload,
        {
          hat: { ...(role ? { role } : {}), ...(body ? { body } : {}) },
          mode: act.mode,
          ...(act.prepared ? { prepared: act.prepared } : {}),
          ...(act.paper ? { paper: { ...act.paper, evidence: act.paper.evidence.map(fileOf) } } : {}),
        },
      );
      if (!isRefusedReply(reply)) return { done: true, act: reply.value.act };
      const { refusals, kind } = reply.refused;
      return { done: false, refused: refusals.length > 0 ? refusals : [{ kind }], problem: reply.refused };
    },
    // What `*` stands for in a row is a matter of how it is written down, not something anybody asks the server.
    itemsOf: (wanted) =>
      demonstration.service.house.cities
        .city(city.jurisdiction)
        .read(wanted.round, (state) =>
          itemsToScore({ round: (id) => state.round(id), schemeOf: (id) => state.schemeOf(id) }, wanted),
        ),
  };
}

/** Carries the rest of a demonstration city's acts over HTTP, each by the person whose act it is, on its day. */
export async function carryOn(demonstration: OpenDemonstration, city: DemonstrationCity): Promise<Carried> {
  const { rows, mark } = city.later;
  const registry = `registry/${city.jurisdiction}`;
  const driver = new RowDriver(portOf(demonstration, city), { registry, round: city.round, from: mark });
  const otherwise: string[] = [];
  let done = 0;
  let refusedAsExpected = 0;
  for (const { row, place } of rows) {
    for (const played of await driver.play(row)) {
      if (!isAsExpected(played))
        otherwise.push(`${place.file}:${place.line} ${row.do}: ${JSON.stringify(played.outcome)}`);
      else if (played.outcome.done) done += 1;
      else refusedAsExpected += 1;
    }
    if (otherwise.length > 5) break;
  }
  return { done, refusedAsExpected, otherwise };
}
