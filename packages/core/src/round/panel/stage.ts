import { isRecused } from '../../access/policy.ts';
import type { RoundSituation } from '../../act/command.ts';
import type { DeepReadonly } from '../../act/deep-readonly.ts';
import type { Refusal } from '../../act/refusal.ts';
import { TrackSchema } from '../../scheme/model/cited.ts';
import { whyNotAllDrawn } from '../draw/why-not-drawn.ts';
import type { StageDefinition } from '../stage.ts';
import { acceptedCases, isAccepted } from '../standing.ts';
import { whyNotWatched } from '../supervision/group-of-round.ts';
import { seatConflicts } from './eligible-examiners.ts';
import {
  casesWithoutPanel,
  conflictsUnrecorded,
  declarationsMissing,
  examinerConflictOpen,
  leaderRecused,
  panelShortForCase,
  undertakingsMissing,
} from './refusals.ts';
import { whyNoSectorExpert } from './sectors.ts';
import type { Panel } from './slice.ts';
import { panelSizeOf, panelStagesOf } from './why-not-seated.ts';

function whyNotAllInPanels({ round, scheme }: RoundSituation): Refusal[] {
  const panels = [...round.panel.panels.values()];
  return TrackSchema.options.flatMap((track) =>
    panelStagesOf(scheme, track).flatMap((stage) => {
      const cases = acceptedCases(round, track)
        .map((application) => application.case)
        .filter((id) => !panels.some((panel) => panel.cases.includes(id) && panel.stages.includes(stage)));
      return cases.length > 0 ? [casesWithoutPanel({ stage, cases }, scheme.stage('panel')?.cites)] : [];
    }),
  );
}

function whyNotSigned({ round, scheme }: RoundSituation): Refusal[] {
  const rule = scheme.stage('panel')?.undertaking;
  const members = [...round.panel.panels.values()].flatMap((panel) => panel.members);
  const persons = [...new Set(members)].filter((person) => !round.proceedings.undertakings.has(person));
  return rule && persons.length > 0 ? [undertakingsMissing({ persons }, rule.cites)] : [];
}

function whyNotDeclared({ scheme }: RoundSituation, panel: DeepReadonly<Panel>): Refusal[] {
  const persons = panel.members.filter((person) => !panel.declared.has(person));
  const cites = scheme.stage('panel')?.recusal.cites;
  return persons.length > 0 ? [declarationsMissing({ panel: panel.panel, persons }, cites)] : [];
}

/** Conflicts that came up after the forming: certain ones must be on record, others found on, before the review. */
function whyConflicts(situation: RoundSituation, panel: DeepReadonly<Panel>): Refusal[] {
  const cites = situation.scheme.stage('panel')?.recusal.cites;
  const live = panel.cases.filter((id) => isAccepted(situation.round, id));
  const found = panel.members.map((person) => {
    const { conflicts, open } = seatConflicts(situation, person, live);
    const recorded = new Set(
      conflicts.filter(({ ground }) => ground === 'recused').map((entry) => entry.case),
    );
    return { person, open, missing: conflicts.filter((entry) => !recorded.has(entry.case)) };
  });
  const missing = found.flatMap((entry) => entry.missing.map((conflict) => conflict.case));
  const persons = found.filter((entry) => entry.missing.length > 0).map(({ person }) => person);
  return [
    ...(persons.length > 0
      ? [conflictsUnrecorded({ panel: panel.panel, persons, cases: [...new Set(missing)].sort() }, cites)]
      : []),
    ...found.flatMap(({ person, open }) =>
      open.map((entry) => examinerConflictOpen({ person, ...entry }, cites)),
    ),
  ];
}

/** Why a panel cannot judge its live cases: too few members take part in one, or its leader does not. */
function whyNotManned({ round, scheme }: RoundSituation, panel: DeepReadonly<Panel>): Refusal[] {
  const size = panelSizeOf(scheme);
  const rules = scheme.stage('panel');
  return panel.cases
    .filter((id) => isAccepted(round, id))
    .flatMap((id) => {
      const left = panel.members.filter((person) => !isRecused(round, person, id)).length;
      const facts = { panel: panel.panel, case: id };
      return [
        ...(left < size ? [panelShortForCase({ ...facts, size, left }, rules?.size.cites)] : []),
        ...(isRecused(round, panel.leader, id) ? [leaderRecused(facts, rules?.leader.cites)] : []),
      ];
    });
}

/**
 * What must be done before the panel stage can close: every accepted case has a panel for each review stage of its
 * track, every member has signed and declared, recusals leave each case enough members, a leader and where asked for
 * an expert of its sector, no draw waits and no seat is empty, and the review is watched over where the scheme has a
 * supervision group.
 */
export const panelStage: StageDefinition = {
  id: 'panel',
  whyNotClose: (situation) => [
    ...whyNotAllInPanels(situation),
    ...whyNotSigned(situation),
    ...whyNotWatched(situation),
    ...whyNotAllDrawn(situation),
    ...[...situation.round.panel.panels.values()].flatMap((panel) => [
      ...whyNotDeclared(situation, panel),
      ...whyConflicts(situation, panel),
      ...whyNotManned(situation, panel),
      ...whyNoSectorExpert(situation, panel.members, panel.cases),
    ]),
  ],
};
