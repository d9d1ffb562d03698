import { type Command, fitsPattern, type Hat, hatsOf } from '@laureate/core';
import { turnedTo } from '../../../../../core/src/testing/recusal/looks.ts';
import { some } from '../../../../../core/src/testing/recusal/recusal-ground.ts';
import { readPayload } from '../made-up-payloads.ts';
import type { Comparing, Question } from './comparing.ts';
import { type AskedAbout, pathOf } from './questions-of-views.ts';
import type { Telling } from './telling.ts';
import type { ActNumbers } from './two-servers.ts';

type Touched = readonly string[] | 'every-case' | undefined;

/** A number that no case has. */
const absent = 'no-such-id-1';

interface Trial {
  readonly command: Command;
  readonly mode: 'perform' | 'prepare';
  readonly hat: Hat;
  readonly payload: unknown;
}

/** What an act would touch after each of the two histories. */
function touchedBy({ scenes }: AskedAbout, command: Command, raw: unknown): readonly Touched[] {
  const payload = readPayload(command, raw);
  if (command.stream !== 'round' || payload === undefined) return [];
  return scenes.map(({ round }) => command.cases(payload as never, round.state));
}

const has = (touched: Touched, id: string): boolean =>
  touched === 'every-case' || touched?.includes(id) === true;

/** Whether an act is one that everybody may try on a name everybody can read: that the case is there is no secret then. */
const isOnNotice = ({ scenes, two }: AskedAbout, { hat }: Trial): boolean =>
  hat.role === 'objector' &&
  scenes.every(({ round }) =>
    [...round.state.publicNotice.notices.values()].some(({ entries }) =>
      entries.some((entry) => entry.case === two.hidden),
    ),
  );

function questionOf(about: AskedAbout, { command, mode, hat, payload }: Trial): Question {
  const { role, body } = hat;
  return {
    what: `${mode} ${command.name}`,
    method: 'POST',
    path: `/api/v1/${pathOf(about, 'round')}/commands/${command.name}?dry-run`,
    body: { payload, mode, hat: { role, ...(body === undefined ? {} : { body }) } },
    tellsNow: true,
    isOtherDoor: () => {
      const [one, other] = touchedBy(about, command, payload).map((each) => has(each, about.two.hidden));
      return one !== other;
    },
  };
}

function trialsOf({ two }: AskedAbout, payloads: Telling['payloads']): Trial[] {
  const hats = hatsOf(two.ground, two.viewer);
  return [...payloads].flatMap(([command, own]) =>
    (['perform', 'prepare'] as const).flatMap((mode) => {
      if (mode === 'prepare' && !command.preparedBy) return [];
      const patterns = mode === 'prepare' ? (command.preparedBy ?? []) : command.by;
      const hat = hats.find((worn) => patterns.some((pattern) => fitsPattern(worn, pattern)));
      return hat ? own.map((payload) => ({ command, mode, hat, payload })) : [];
    }),
  );
}

/** Tries acts, nothing of which is kept: as they are, about the hidden case, and about one that is not there. */
export async function tryActs(
  comparing: Comparing,
  about: AskedAbout,
  { payloads, most }: { readonly payloads: Telling['payloads']; readonly most: number },
): Promise<void> {
  const { cases, hidden } = about.two;
  for (const trial of some(trialsOf(about, payloads), about.turn, most)) {
    const named = questionOf(about, { ...trial, payload: turnedTo(trial.payload, cases, hidden) });
    const missing = questionOf(about, { ...trial, payload: turnedTo(trial.payload, cases, absent) });
    const touched = touchedBy(about, trial.command, turnedTo(trial.payload, cases, hidden));
    const isOfCase = touched.every((each) => Array.isArray(each) && each.length === 1 && each[0] === hidden);
    await comparing.ask(questionOf(about, trial));
    await comparing.ask(named);
    if (touched.length > 0 && isOfCase && !isOnNotice(about, trial)) await comparing.askAlike(named, missing);
  }
}

/** Acts that concern the case and wait for a second person, tried by their numbers: as if there were none. */
export async function tryPrepared(
  comparing: Comparing,
  about: AskedAbout,
  numbers: ActNumbers,
): Promise<void> {
  const { hidden, ground, viewer } = about.two;
  const prepared = about.scenes[0]?.round.state.acts.prepared.values() ?? [];
  for (const { act, command, payload } of [...prepared].slice(-40)) {
    if (!JSON.stringify(payload).includes(`"case":"${hidden}"`)) continue;
    const [hat] = hatsOf(ground, viewer);
    const question = (id: string): Question => ({
      what: 'an act as it was prepared',
      method: 'POST',
      path: `/api/v1/${pathOf(about, 'round')}/commands/${command}?dry-run`,
      body: { prepared: id, hat: { role: hat?.role, ...(hat?.body ? { body: hat.body } : {}) } },
    });
    await comparing.askAlike(
      question(numbers.get(act) ?? act),
      question(`round/${about.two.roundId}#900000`),
    );
  }
}
