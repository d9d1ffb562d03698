import type { Words } from './model/cited.ts';
import type { Scheme } from './scheme.ts';

interface Titled {
  readonly id: string;
  readonly title: Words;
}

const conditions = ({ document }: Scheme): readonly Titled[] => [
  ...Object.values(document.eligibility).flatMap((rules) => rules ?? []),
  ...document.process.flatMap((stage) =>
    stage.stage === 'recommendation'
      ? Object.values(stage.conditions ?? {}).flatMap((rules) => rules ?? [])
      : [],
  ),
];
const divisions = ({ standards }: Scheme): readonly Titled[] =>
  standards.flatMap((standard) => standard.divisions ?? []);
const facts = ({ document }: Scheme): readonly Titled[] => document.facts;
const grades = ({ document }: Scheme): readonly Titled[] => document.grades;
const standards = (scheme: Scheme): readonly Titled[] => scheme.standards;

/** The parts of a scheme that a rule names by an id, by the key under which it names them. */
const namedUnder: Readonly<Record<string, (scheme: Scheme) => readonly Titled[]>> = {
  fact: facts,
  facts,
  when: facts,
  claim: facts,
  yearsOfWork: facts,
  grade: grades,
  grades,
  from: grades,
  to: grades,
  divisions,
  points: divisions,
  refersTo: divisions,
  employerMeets: conditions,
  mayCite: ({ document }) => document.encouraged,
  offered: standards,
  standard: standards,
};

/**
 * The title a scheme itself gives to a word of its rules: the fact that `facts` names, the grade that `grades` names, a
 * track anywhere. Nothing for words that are of the model and not of the scheme.
 */
export function titleInScheme(scheme: Scheme, key: string, word: string): Words | undefined {
  const named = Object.hasOwn(namedUnder, key) ? namedUnder[key]?.(scheme) : undefined;
  const track = scheme.document.tracks.find((each) => each.track === word);
  return (named?.find(({ id }) => id === word) ?? track)?.title;
}
