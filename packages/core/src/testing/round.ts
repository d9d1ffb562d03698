import type { EventDraft } from '../act/event-kind.ts';
import { applicationFiled, type FactValue } from '../round/application/events.ts';
import { callPublished, roundPlanned } from '../round/call/events.ts';
import { candidatesProposed, rankingDrawnUp } from '../round/composite/events.ts';
import { consultationAnswered, consultationSent } from '../round/consultation/events.ts';
import { candidatesResolved } from '../round/deliberation/events.ts';
import { shortlistDecided } from '../round/document-review/events.ts';
import { eligibilityDecided, factEstablished } from '../round/eligibility/events.ts';
import { inspectionOpinionFiled } from '../round/inspection/events.ts';
import { conflictsDeclared, panelFormed } from '../round/panel/events.ts';
import { panelStagesOf } from '../round/panel/why-not-seated.ts';
import { stageClosed, stageOpened, undertakingSigned } from '../round/proceedings/events.ts';
import { publicNoticeClosed, publicNoticeOpened } from '../round/public-notice/events.ts';
import {
  caseRecommended,
  localNoticeClosed,
  localNoticeOpened,
  preliminaryReviewed,
} from '../round/recommendation/events.ts';
import { scorebookConfirmed, scoreSheetSubmitted } from '../round/review/events.ts';
import { siteVisitScheduled } from '../round/site-review/events.ts';
import type { Scheme } from '../scheme/scheme.ts';
import { type StageId, StageIdSchema } from '../scheme/stage-id.ts';
import { itemsOf } from '../scoring/index.ts';
import { agentOf, day, examiners, file, individuals, organisations, placesAtMost, sealed } from './city.ts';

/** An event of the round with the person who caused it, where that matters to the fold. */
export type ToldEvent = EventDraft & { readonly person?: string; readonly command?: string };
const by = (person: string, draft: EventDraft): ToldEvent => ({ ...draft, person });

export const organisationCases = organisations.map((name) => name.replace('org-', 'O-'));
export const individualCases = individuals.map((name) => name.replace('ind-', 'I-'));
export const allCases = [...organisationCases, ...individualCases];
const channelOf = (id: string): string =>
  id.endsWith('1') || id.endsWith('2') ? 'district-a' : 'district-b';
const partyOf = (id: string): string => id.replace('O-', 'org-').replace('I-', 'ind-');
const divisions = ['front-line-worker', 'quality-manager', 'scholar'] as const;

/** A fact value that speaks for the applicant. */
export function goodValue(shape: FactValue['shape']): FactValue {
  if (shape === 'occurrences') return { shape, occurrences: [] };
  if (shape === 'periods') return { shape, periods: [{ from: day('2005-03-01') }] };
  if (shape === 'documents')
    return { shape, documents: [{ title: 'licence', expiresOn: day('2030-12-31') }] };
  if (shape === 'holds') return { shape, holds: true };
  return { shape, evidence: [file('statement')] };
}

const dossier = (id: string) => ({ hash: file(`dossier-${id}`), files: [file(`dossier-${id}`)] });

function filedApplication(scheme: Scheme, id: string): ToldEvent {
  const track = id.startsWith('O') ? ('organisation' as const) : ('individual' as const);
  const party = partyOf(id);
  const signedBy = track === 'organisation' ? agentOf(party) : party;
  const claims = scheme.document.facts
    .filter((fact) => fact.tracks.includes(track) && fact.verification === 'claim')
    .map((fact) => ({ fact: fact.id, value: goodValue(fact.shape) }));
  const filed = applicationFiled({
    case: id,
    party,
    track,
    ...(track === 'individual'
      ? { division: divisions[Number(id.slice(-1)) - 1], employer: 'employer-1' }
      : {}),
    channel: channelOf(id),
    signedBy,
    declares: ['complete', 'true', 'accurate'],
    dossier: dossier(id),
    claims,
    encouraged: [],
    tradeSecrets: [],
    contact: sealed(id),
    filedOn: day('2026-03-20'),
  });
  return by(signedBy, filed);
}

function factsOf(scheme: Scheme, id: string): ToldEvent[] {
  const track = id.startsWith('O') ? 'organisation' : 'individual';
  return scheme.document.facts
    .filter((fact) => fact.tracks.includes(track))
    .map((fact) =>
      by(
        'office-clerk',
        factEstablished({
          case: id,
          fact: fact.id,
          about: fact.about,
          value: goodValue(fact.shape),
          source: 'register extract',
          sourceOn: day('2026-04-20'),
          evidence: [],
        }),
      ),
    );
}

const panelOf = (id: string): string => (id.startsWith('O') ? 'panel-o' : 'panel-i');
const membersOf = (id: string): readonly string[] =>
  id.startsWith('O') ? examiners.slice(0, 3) : examiners.slice(3, 6);
const divisionOf = (id: string) => (id.startsWith('I') ? divisions[Number(id.slice(-1)) - 1] : undefined);

/** Everybody gives every item the same value: 90 for the first case of a track, 5 less for each next. */
export function pointsOf(id: string): number {
  return 95 - 5 * Number(id.slice(-1));
}

function scoredStage(scheme: Scheme, stage: StageId, ids: readonly string[]): ToldEvent[] {
  return ids.flatMap((id) => {
    const standard = scheme.standardOf(id.startsWith('O') ? 'organisation' : 'individual');
    if (!standard) return [];
    const values = Object.fromEntries(
      itemsOf(standard as never, divisionOf(id)).map((item) => [item.id, pointsOf(id)]),
    );
    const sheets = membersOf(id).map((examiner) =>
      by(
        examiner,
        scoreSheetSubmitted({ case: id, panel: panelOf(id), stage, values, comments: [], yearsFlags: [] }),
      ),
    );
    const score = String(pointsOf(id) * standard.total);
    const leader = membersOf(id)[0] ?? '';
    return [
      ...sheets,
      by(
        leader,
        scorebookConfirmed({
          case: id,
          stage,
          panel: panelOf(id),
          calculation: 'panel-score@1',
          score,
          report: file(`report-${id}`),
        }),
      ),
    ];
  });
}

/** The visits, from the day the stage opens: sheets of the stage need one. */
const visits = (): ToldEvent[] =>
  organisationCases.map((id) =>
    siteVisitScheduled({
      case: id,
      from: day('2026-05-20'),
      to: day('2026-05-22'),
      team: [...membersOf(id)],
    }),
  );

const noticeTerm = (from: string, endsOn: string) => ({
  calculation: 'term@1' as const,
  from: day(from),
  value: 5,
  unit: 'working-days' as const,
  endsOn: day(endsOn),
  provisional: false,
});

function candidates(track: 'organisation' | 'individual', ids: readonly string[]): ToldEvent[] {
  const total = track === 'organisation' ? 1000 : 100;
  const rows = ids.map((id, at) => ({
    case: id,
    score: String(pointsOf(id) * total),
    rank: at + 1,
    thresholdsMet: pointsOf(id) >= (track === 'organisation' ? 60 : 80) ? ['award'] : [],
    poolMember: id === 'O-2',
  }));
  const outcomes = ids.map((id, at) => ({ case: id, ...(at < 2 ? { grade: 'award' } : {}), because: [] }));
  return [
    by('office-head', rankingDrawnUp({ track, calculation: 'competition-rank@1', rows })),
    by(
      'office-head',
      candidatesProposed({
        track,
        calculation: 'candidates@1',
        outcomes,
        undecided: [],
        openTies: [],
        emptyPlaces: [],
        passedOver: [],
      }),
    ),
  ];
}

const winnersOf = (ids: readonly string[]) => ids.slice(0, 2).map((id) => ({ case: id, grade: 'award' }));

/** What happens while each stage is open, day by day, for four organisations and three individuals. */
function acts(
  scheme: Scheme,
): Record<StageId, { readonly opensOn: string; readonly events: readonly ToldEvent[] }> {
  const entriesOf = (channel: string) =>
    allCases
      .filter((id) => channelOf(id) === channel)
      .map((id) => ({ case: id, name: `Name of ${id}`, deeds: 'short deeds' }));
  return {
    call: { opensOn: '2026-02-25', events: [] },
    application: { opensOn: '2026-03-02', events: allCases.map((id) => filedApplication(scheme, id)) },
    recommendation: {
      opensOn: '2026-04-01',
      events: [
        ...allCases.map((id) => preliminaryReviewed({ case: id, passed: true, finding: sealed(id, 2) })),
        ...(['district-a', 'district-b'] as const).flatMap((channel) => [
          localNoticeOpened({
            notice: `local-${channel}`,
            channel,
            entries: entriesOf(channel),
            publishedOn: day('2026-04-02'),
            term: noticeTerm('2026-04-02', '2026-04-10'),
            proofs: [file('proof')],
          }),
          localNoticeClosed({ notice: `local-${channel}`, closedOn: day('2026-04-13') }),
        ]),
        ...allCases.map((id) =>
          caseRecommended({ case: id, opinion: sealed(id, 3), opinionDocument: file('opinion') }),
        ),
      ],
    },
    eligibility: {
      opensOn: '2026-04-15',
      events: [
        ...allCases.flatMap((id) => factsOf(scheme, id)),
        ...allCases.map((id) =>
          by(
            'office-head',
            eligibilityDecided({
              case: id,
              accepted: true,
              findings: [],
              calculation: 'eligibility@1',
              decidedOn: day('2026-04-24'),
            }),
          ),
        ),
      ],
    },
    panel: {
      opensOn: '2026-04-27',
      events: [
        panelFormed({
          panel: 'panel-o',
          track: 'organisation',
          stages: panelStagesOf(scheme, 'organisation'),
          members: [...examiners.slice(0, 3)],
          leader: 'ex-1',
          cases: organisationCases,
        }),
        panelFormed({
          panel: 'panel-i',
          track: 'individual',
          stages: panelStagesOf(scheme, 'individual'),
          members: [...examiners.slice(3, 6)],
          leader: 'ex-4',
          cases: individualCases,
        }),
        ...examiners
          .slice(0, 6)
          .flatMap((name, at) => [
            by(name, undertakingSigned({ person: name, statement: file('undertaking') })),
            by(name, conflictsDeclared({ panel: at < 3 ? 'panel-o' : 'panel-i', conflicts: [] })),
          ]),
      ],
    },
    'document-review': {
      opensOn: '2026-05-06',
      events: [
        ...scoredStage(scheme, 'document-review', allCases),
        by(
          'office-head',
          shortlistDecided({ track: 'organisation', cases: organisationCases, departures: [] }),
        ),
        by('office-head', shortlistDecided({ track: 'individual', cases: individualCases, departures: [] })),
      ],
    },
    defence: { opensOn: '2026-05-20', events: [] },
    'site-review': { opensOn: '2026-05-20', events: scoredStage(scheme, 'site-review', organisationCases) },
    inspection: {
      opensOn: '2026-05-20',
      events: individualCases.map((id) =>
        by(
          'ex-4',
          inspectionOpinionFiled({
            case: id,
            panel: 'panel-i',
            opinion: 'confirms',
            inspectedOn: day('2026-05-25'),
            report: file('inspection'),
          }),
        ),
      ),
    },
    'satisfaction-survey': { opensOn: '2026-06-01', events: [] },
    composite: {
      opensOn: '2026-06-08',
      events: [
        ...candidates('organisation', organisationCases),
        ...candidates('individual', individualCases),
      ],
    },
    consultation: {
      opensOn: '2026-06-11',
      events: [
        by(
          'office-head',
          consultationSent({
            units: ['department-x'],
            cases: ['O-1', 'O-2', 'I-1', 'I-2'],
            list: file('list'),
          }),
        ),
        by(
          'x-head',
          consultationAnswered({
            unit: 'department-x',
            agrees: true,
            remarks: [],
            summary: 'agrees',
            document: file('answer'),
          }),
        ),
      ],
    },
    deliberation: {
      opensOn: '2026-06-22',
      events: [
        by(
          'committee-clerk',
          candidatesResolved({
            track: 'organisation',
            winners: winnersOf(organisationCases),
            departures: [],
            minutes: file('minutes'),
          }),
        ),
        by(
          'committee-clerk',
          candidatesResolved({
            track: 'individual',
            winners: winnersOf(individualCases),
            departures: [],
            minutes: file('minutes'),
          }),
        ),
      ],
    },
    'public-notice': {
      opensOn: '2026-06-25',
      events: [
        publicNoticeOpened({
          notice: 'notice-1',
          entries: ['O-1', 'O-2', 'I-1', 'I-2'].map((id) => ({
            case: id,
            name: `Name of ${id}`,
            track: id.startsWith('O') ? ('organisation' as const) : ('individual' as const),
            grade: 'award',
            overrides: [],
          })),
          publishedOn: day('2026-06-25'),
          media: ['market-regulator-website', 'news-media'],
          term: noticeTerm('2026-06-25', '2026-07-02'),
          proofs: [file('proof'), file('proof-2')],
          contact: 'the office',
        }),
        publicNoticeClosed({ notice: 'notice-1', closedOn: day('2026-07-03'), held: [] }),
      ],
    },
    approval: { opensOn: '2026-07-06', events: [] },
  };
}

/** The plan and call of round `r1`. */
function planned(scheme: Scheme): EventDraft[] {
  return [
    roundPlanned({
      programme: scheme.document.programme,
      period: 'p1',
      scheme: scheme.id,
      version: scheme.document.version,
      trial: true,
      settings: [],
      closesOn: day('2026-03-31'),
      places: placesAtMost(scheme).map(({ grade, track, places }) => ({
        grade,
        track,
        approved: places,
        usedBefore: 0,
        forThisRound: Math.floor(places / 2),
        calculation: 'places@1' as const,
      })),
      plan: file('plan'),
    }),
  ];
}

/**
 * The events of round `r1` up to the opening of a stage; `withItsEvents` adds what normally happens in it (its
 * closing excepted). Visits on the spot are scheduled as their stage opens. Stages that the scheme leaves out are passed over.
 */
export function aRoundAt(
  scheme: Scheme,
  stage: StageId,
  options: { readonly withItsEvents?: boolean } = {},
): ToldEvent[] {
  const told = acts(scheme);
  const order = scheme.document.process.map((rules) => rules.stage);
  const events: ToldEvent[] = [...planned(scheme)];
  for (const id of order) {
    const { opensOn, events: own } = told[StageIdSchema.parse(id)];
    events.push(stageOpened({ stage: id, on: day(opensOn) }));
    if (id === 'site-review') events.push(...visits());
    if (id === stage && !options.withItsEvents) return closeEarlier(events, order, stage);
    events.push(...own);
    if (id === 'call') {
      events.push(
        callPublished({
          publishedOn: day('2026-03-02'),
          media: ['market-regulator-website'],
          proofs: [file('call')],
          text: 'call',
        }),
      );
    }
    if (id === stage) return closeEarlier(events, order, stage);
  }
  return events;
}

function closeEarlier(events: ToldEvent[], order: readonly StageId[], stage: StageId): ToldEvent[] {
  const closings = order
    .slice(0, order.indexOf(stage))
    .map((id) => stageClosed({ stage: id, on: day('2026-03-01') }));
  return [...events, ...closings];
}
