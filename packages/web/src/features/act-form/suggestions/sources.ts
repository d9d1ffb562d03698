import type { AnswerOf, StreamId, ViewName } from '@laureate/client';
import type { PageWords } from '../../../app/words.ts';

export interface Suggestion {
  readonly value: string;
  readonly label: string;
}

/** A view that lists what a field may name, and how suggestions are read from its answer. */
export interface Source {
  readonly stream: 'registry' | 'round';
  readonly view: ViewName;
  readonly query: object;
  readonly read: (answer: never, words: PageWords) => readonly Suggestion[];
}

function source<View extends ViewName>(
  stream: Source['stream'],
  view: View,
  read: (answer: AnswerOf<View>, words: PageWords) => readonly Suggestion[],
  query: object = {},
): Source {
  return { stream, view, query, read };
}

const plain = (value: string): Suggestion => ({ value, label: value });
const named = ({ t }: PageWords, value: string, name: string | null | undefined): Suggestion => ({
  value,
  label: name ? t('named', { name, id: value }) : value,
});

const bodies = source('registry', 'bodies', (answer, words) =>
  answer.bodies.filter(({ closed }) => !closed).map(({ body, name }) => named(words, body, words.both(name))),
);
const parties = source('registry', 'parties-list', (answer, words) =>
  answer.parties.map(({ party, name }) => named(words, party, name)),
);
const organisations = source(
  'registry',
  'parties-list',
  (answer, words) => answer.parties.map(({ party, name }) => named(words, party, name)),
  { kind: 'organisation' },
);
const members = source('registry', 'members', (answer) =>
  [...new Set(answer.members.map(({ person }) => person))].map(plain),
);
const examiners = source('registry', 'examiner-pool', (answer, words) =>
  answer.examiners
    .filter(({ canServe }) => canServe)
    .map(({ person, fields }) => named(words, person, words.t('listed', { items: fields }))),
);
const applications = source('round', 'my-applications', (answer) =>
  answer.applications.map((entry) => plain(entry.case)),
);
const ofChannel = source('round', 'channel-desk', (answer) => answer.cases.map((entry) => plain(entry.case)));
const recommended = source('round', 'eligibility-desk', (answer) =>
  answer.cases.map((entry) => plain(entry.case)),
);
const accepted = source('round', 'accepted-list', (answer, words) =>
  answer.cases.map((entry) => named(words, entry.case, entry.name)),
);
const onNotice = source('round', 'public-notice', (answer, words) =>
  answer.notices.flatMap(({ entries }) => entries.map((entry) => named(words, entry.case, entry.name))),
);
const publicNotices = source('round', 'public-notice', (answer) =>
  answer.notices.map(({ notice }) => plain(notice)),
);
const localNotices = source('round', 'channel-desk', (answer) =>
  answer.notices.map(({ notice }) => plain(notice)),
);
const motions = source('round', 'agenda', (answer) =>
  answer.meetings.flatMap(({ motions: put }) => put.map(({ motion }) => plain(motion))),
);
const meetings = source('round', 'agenda', (answer, words) =>
  answer.meetings.map(({ meeting, on }) => named(words, meeting, on)),
);
const attending = source('round', 'agenda', (answer) =>
  answer.meetings.flatMap((meeting) => meeting.members.map(plain)),
);
const objections = source('round', 'objections', (answer, words) =>
  answer.objections.map((entry) => named(words, entry.objection, entry.case)),
);
const inquiries = source('round', 'inquiries', (answer) =>
  answer.inquiries.map(({ inquiry }) => plain(inquiry)),
);
const honours = source('registry', 'honours', (answer, words) =>
  answer.honours.map(({ honour, name }) => named(words, honour, name)),
);
const complaints = source('registry', 'complaints', (answer) =>
  answer.complaints.map(({ complaint }) => plain(complaint)),
);

const cases = [applications, ofChannel, recommended, accepted, onNotice];
const persons = [members, examiners];

/** What each member of a payload may name, by the name of the member. */
export const sourcesOf: Readonly<Record<string, readonly Source[]>> = {
  body: [bodies],
  above: [bodies],
  channel: [bodies],
  locatedIn: [bodies],
  to: [bodies],
  evaluator: [bodies],
  units: [bodies],
  orderedBy: [bodies],
  party: [parties],
  organisation: [organisations],
  employer: [organisations],
  headOf: [organisations],
  into: [organisations],
  merged: [organisations],
  keep: [parties],
  same: [parties],
  person: persons,
  deputy: persons,
  insteadOf: persons,
  members: persons,
  leader: persons,
  experts: [examiners],
  examiner: [examiners],
  out: [examiners],
  in: [examiners],
  team: [examiners],
  present: [attending],
  case: cases,
  cases,
  among: cases,
  chosen: cases,
  recommended: cases,
  notice: [publicNotices, localNotices],
  replaces: [publicNotices, localNotices],
  motion: [motions],
  meeting: [meetings],
  objection: [objections],
  inquiry: [inquiries],
  honour: [honours],
  complaint: [complaints],
};

/** The stream a source is asked of: a round's registry for what outlives it; nothing where the form has no round. */
export function streamOf(wanted: Source, registry: StreamId, stream: StreamId): StreamId | undefined {
  if (wanted.stream === 'registry') return registry;
  return stream.startsWith('round/') ? stream : undefined;
}
