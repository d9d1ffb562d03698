import { sameParty } from '../../access/same-party.ts';
import type { DeepReadonly } from '../../act/deep-readonly.ts';
import type { Refusal, WhyNot } from '../../act/refusal.ts';
import type { LocalDate } from '../../calendar/index.ts';
import type { Track } from '../../scheme/model/cited.ts';
import type { EligibilityRule } from '../../scheme/model/eligibility-model.ts';
import type { ReevaluationRules } from '../../scheme/model/scheme-document.ts';
import type { Scheme } from '../../scheme/scheme.ts';
import { isBarring } from '../programmes/barring-honour.ts';
import { type HonourOfParty, honoursOfParty } from '../programmes/honours-of-party.ts';
import type { RegistryState } from '../state.ts';
import {
  gradeNotReevaluated,
  noEarlierHonour,
  partyBanned,
  recognisedAlready,
  reevaluationNotSet,
  stillBarred,
} from './refusals.ts';

type Registry = DeepReadonly<RegistryState>;

/** What is to be recognised again. */
interface Again {
  readonly programme: string;
  readonly party: string;
  readonly track: Track;
  readonly grade: string;
  readonly decidedOn: LocalDate;
}

type RuleOf<K extends EligibilityRule['rule']> = Extract<EligibilityRule, { rule: K }>;

function rulesOf<K extends EligibilityRule['rule']>(scheme: Scheme, track: Track, kind: K) {
  return scheme.eligibilityRules(track).filter((rule): rule is RuleOf<K> => rule.rule === kind);
}

/** The grades that can be won again; schemes list their grades best first. */
const gradesOf = ({ document }: Scheme, { grades }: ReevaluationRules): readonly string[] =>
  grades ?? document.grades.slice(0, 1).map(({ id }) => id);

/** Titles of the grade that were neither withdrawn nor replaced; one whose time is over still makes a past winner. */
function titlesOf(registry: Registry, { programme, party, grade }: Again): readonly HonourOfParty[] {
  return honoursOfParty(registry, programme, party).filter(
    (title) => title.grade === grade && !title.withdrawn && title.replacedBy === undefined,
  );
}

function whyBarred(
  scheme: Scheme,
  rule: ReevaluationRules,
  again: Again,
  titles: readonly HonourOfParty[],
): readonly (Refusal | undefined)[] {
  if (!rule.barApplies.value) return [];
  return rulesOf(scheme, again.track, 'not-honoured-recently').flatMap(({ grades, within, cites }) => {
    const basis = [...new Set([...rule.barApplies.cites, ...cites])];
    const { value: years, unit } = within;
    if (years === 'to-be-set') return [reevaluationNotSet({ what: 'bar' }, basis)];
    return titles
      .filter((title) => grades.includes(title.grade) && isBarring(title, { years, unit }, again.decidedOn))
      .map(({ decidedOn }) => stillBarred({ decidedOn, years }, basis));
  });
}

function whyBanned(registry: Registry, scheme: Scheme, again: Again): readonly Refusal[] {
  const { programme, party, track, decidedOn } = again;
  const cites = rulesOf(scheme, track, 'not-banned').flatMap((rule) => rule.cites);
  return registry.programmes.bans
    .filter((ban) => ban.programme === programme && sameParty(registry, ban.party, party))
    .filter(({ from, to }) => from <= decidedOn && decidedOn <= to)
    .map(({ from, to }) => partyBanned({ from, to }, cites));
}

/**
 * Every reason why a party cannot be recognised again: the scheme leaves the procedure open or has none for the grade,
 * there is no earlier title of it, the bar on applying again runs where it applies here too, or a ban runs.
 */
export function whyNotAgain(
  registry: Registry,
  scheme: Scheme,
  rule: ReevaluationRules,
  again: Again,
): readonly WhyNot[] {
  const { grade, decidedOn } = again;
  const titles = titlesOf(registry, again);
  const ofThisDay = titles.find((title) => title.decidedOn === decidedOn && title.honour !== undefined);
  const earlier = titles.filter((title) => title.decidedOn < decidedOn);
  return [
    rule.procedure.value === 'not-set'
      ? reevaluationNotSet({ what: 'procedure' }, rule.procedure.cites)
      : undefined,
    gradesOf(scheme, rule).includes(grade) ? undefined : gradeNotReevaluated({ grade }, rule.cites),
    earlier.length > 0 ? undefined : noEarlierHonour({ grade }, rule.cites),
    ofThisDay?.honour === undefined ? undefined : recognisedAlready({ honour: ofThisDay.honour }),
    whyBarred(scheme, rule, again, earlier),
    whyBanned(registry, scheme, again),
  ];
}
