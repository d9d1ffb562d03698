import type { StreamId } from '@laureate/client';
import { say } from '@laureate/locales';
import { useLook } from '../../api/use-look.ts';
import { hasRole, useRound } from '../../app/round.ts';
import { usePageWords } from '../../app/words.ts';
import type { TraceLine } from '../../ui/trace.tsx';

const as = (role: string) => ({ role });

/**
 * What happened to a case, told from the answers the person gets: what a view does not show leaves no gap. Each line
 * names the command that did it.
 */
export function useCaseTrace(stream: StreamId, caseId: string): readonly TraceLine[] {
  const { language, t, word } = usePageWords();
  const { hats } = useRound();
  const office = hasRole(hats, 'office');
  const about = { case: caseId };
  const application = useLook(stream, 'application', about);
  const channel = useLook(
    stream,
    'channel-desk',
    {},
    { hat: as('recommender'), when: hasRole(hats, 'recommender') },
  );
  const desk = useLook(stream, 'eligibility-desk', about, { hat: as('office'), when: office });
  const own = useLook(stream, 'case-eligibility', about, {
    when: !office && hasRole(hats, 'applicant', 'supervisor'),
  });
  const defence = useLook(stream, 'defence', about);
  const visit = useLook(stream, 'site-schedule', about, {
    when: hasRole(hats, 'office', 'examiner', 'panel-leader', 'applicant'),
  });
  const notices = useLook(stream, 'public-notice', {});
  const result = useLook(stream, 'result', {});
  const line = (
    at: string | undefined,
    command: string,
    more: Partial<TraceLine> = {},
  ): readonly TraceLine[] =>
    at === undefined
      ? []
      : [{ key: `${command}/${at}`, at, what: say(language, 'commands', command), ...more }];
  const row = channel.data?.cases.find((entry) => entry.case === caseId);
  const local = channel.data?.notices.find((entry) => entry.notice === row?.notice);
  const entry = desk.data?.cases[0];
  const decision = entry?.decision ?? own.data?.decision;
  const inquiries = entry?.inquiries ?? [];
  return [
    ...line(application.data?.filedOn, 'file-application', { who: word('roles', 'applicant') }),
    ...line(local?.publishedOn, 'open-local-notice', { who: word('roles', 'recommender') }),
    ...line(local?.closedOn, 'close-local-notice', { who: word('roles', 'recommender') }),
    ...inquiries.flatMap(({ answeredOn, inquiry }) =>
      line(answeredOn, 'answer-inquiry', { key: `answer/${inquiry}`, who: word('roles', 'inquiry') }),
    ),
    ...line(decision?.decidedOn, 'decide-eligibility', {
      who: word('roles', 'office'),
      note: decision ? t(decision.accepted ? 'standing.accepted' : 'standing.refused') : undefined,
    }),
    ...line(defence.data?.heldOn, 'record-defence', { who: word('roles', 'office') }),
    ...line(visit.data?.from, 'schedule-site-visit', { who: word('roles', 'office') }),
    ...(notices.data?.notices ?? [])
      .filter(({ entries }) => entries.some((each) => each.case === caseId))
      .flatMap(({ publishedOn, notice }) =>
        line(publishedOn, 'open-public-notice', { key: `notice/${notice}`, who: word('roles', 'office') }),
      ),
    ...(result.data?.winners ?? [])
      .filter((winner) => winner.case === caseId)
      .flatMap(({ decidedOn }) => line(decidedOn, 'approve-list', { who: word('roles', 'approver') })),
  ];
}
