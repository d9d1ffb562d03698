import {
  commitmentOf,
  type DrawnPanel,
  dossiersHead,
  drawPanels,
  freezePool,
  type PanelToDraw,
  type PoolEntry,
  seedOf,
} from '@laureate/core';
import { nodeVerifyCrypto as hasher } from '@laureate/node';
import { evidenceRef } from '../../parts/evidence.ts';
import { accepted, ids } from './case-lists.ts';
import { allCases, type Case } from './cases.ts';
import { examiners, formerWork, round } from './setting-up.ts';

/** The draw, and what stands for random numbers in this made-up city: a real one never writes them down beforehand. */
export const draw = 'draw-1';
export const poolSalt = '3b1f0c9a74de52860f6c2d81a9e73b45c0d8176fe2943a5b7d60c4128ef935a7';
const nonces = {
  office: '9c47e1d20b5fa8363e81c7904d2ab6f57310e8cb94fd5a267be0391f6d84c25a',
  supervision: '41d8a6f37be90c52e7143f9b68c05da2f91b7e340ac6d8527f3e09b4c1a65d8e',
} as const;
type Committer = keyof typeof nonces;

/** A committer's nonce and the commitment to it. */
export const partOf = (committer: Committer) => {
  const nonce = nonces[committer];
  const sealed = { draw: `${round}/${draw}`, attempt: 1, committer, nonce };
  return { nonce, commitment: commitmentOf(hasher, sealed) };
};

/** A panel as the office asks for it. */
export interface AskedPanel {
  readonly panel: string;
  readonly track: Case['track'];
  readonly size: number;
  readonly cases: readonly Case[];
}

function panelsOf(track: Case['track'], count: number): AskedPanel[] {
  const own = accepted.filter((each) => each.track === track);
  return Array.from({ length: count }, (_, at) => ({
    panel: `panel-${track.slice(0, 1)}${at + 1}`,
    track,
    size: track === 'organisation' && at === 0 ? 4 : 3,
    cases: own.filter((_each, n) => n % count === at),
  }));
}

/** Four panels for organisations, the first of four members; three for individuals. */
export const asked: readonly AskedPanel[] = [...panelsOf('organisation', 4), ...panelsOf('individual', 3)];

/** One of the pool worked for an applicant; of the others the record shows nothing. */
const pool: readonly PoolEntry[] = examiners.map((examiner) => ({
  ...examiner,
  mayLead: true,
  load: 0,
  notFor: examiner.person === formerWork.person ? [formerWork.case] : [],
}));

/** The last dossier that each case filed; one was supplemented, one was never filed. */
const dossiers = allCases
  .filter(({ id }) => id !== 'I-23')
  .map(({ id }) => ({
    case: id,
    dossier: evidenceRef(id === 'O-15' ? 'supplement-O-15.pdf' : `dossier-${id}.pdf`),
  }));

/** What the draw comes to, computed as the act that shows the last number computes it. */
function held(): ReadonlyMap<string, DrawnPanel> {
  const seed = seedOf(hasher, {
    draw: `${round}/${draw}`,
    attempt: 1,
    poolRoot: freezePool(hasher, poolSalt, pool).root,
    dossiersHead: dossiersHead(hasher, dossiers),
    reveals: Object.entries(nonces).map(([committer, nonce]) => ({ committer, nonce })),
  });
  const panels = asked.map(
    ({ panel, cases, size }): PanelToDraw => ({
      panel,
      cases: ids(cases),
      size,
      sectors: [],
    }),
  );
  const rules = { oneOfEachEmployer: false, reserves: 3 };
  const outcome = drawPanels(hasher, { seed, pool, panels, rules });
  if (!outcome.drawn) throw new Error('the pool of the story is too small');
  return new Map(outcome.panels.map((panel) => [panel.panel, panel]));
}

/** A panel as drawn: its leader is the first of its members. */
export interface DrawnByLot extends AskedPanel {
  readonly members: readonly string[];
  readonly leader: string;
  readonly reserves: readonly string[];
}

const outcome = held();

/** The panels as drawn, before anybody gives a seat back. */
export const drawn: readonly DrawnByLot[] = asked.map((panel) => {
  const { members = [], leader = '', reserves = [] } = outcome.get(panel.panel) ?? {};
  return { ...panel, members: [leader, ...members.filter((each) => each !== leader)], leader, reserves };
});
