import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { roundCommand } from '../../../act/command.ts';
import { KeyId } from '../../../act/fields.ts';
import { refuseAll } from '../../../act/refusal.ts';
import { notFound } from '../../../act/refusals.ts';
import { casesOfSubject } from '../cases-of-motion.ts';
import { MotionSchema, motionPut } from '../events.ts';
import { attendanceNotRecorded, ballotNotAllowed, motionAlreadyPut } from '../refusals.ts';
import { equalNames } from '../votes-of-names.ts';
import { whyNotPut } from '../why-not-put.ts';

/**
 * The chair puts a motion: the list of a track as proposed, the choice in an open tie, or a departure from the
 * ranking for one case; the last two with a reason. Where each name is voted on: a name for a grade, or a name in
 * another ballot. Open or secret ballot, as the scheme allows.
 */
export const putMotion = roundCommand('put-motion', {
  by: [hat('committee', 'head')],
  rules: [
    'process.deliberation.ballot',
    'process.deliberation.departing',
    'process.deliberation.votesOn',
    'process.deliberation.equalVotes',
    'process.composite.ties.deliberation',
  ],
  undo: 'rescind',
  redo: ['put-motion'],
  during: ['deliberation'],
  payload: z.strictObject({
    motion: KeyId,
    meeting: KeyId,
    subject: MotionSchema,
    ballot: z.enum(['open', 'secret']),
  }),
  cases: ({ subject }, round) => {
    const equal =
      subject.about === 'runoff' ? equalNames(round, subject.grade, subject.case)?.cases : undefined;
    return [...new Set([...casesOfSubject(round, subject), ...(equal ?? [])])];
  },
  decide: (situation) => {
    const { round, scheme, actor, payload } = situation;
    const { motion, ballot, subject } = payload;
    const meeting = round.deliberation.meetings.get(payload.meeting);
    if (!meeting || meeting.body !== actor.body) return { refused: [notFound({ what: payload.meeting })] };
    const allowed = scheme.stage('deliberation')?.ballot;
    const isAllowed = allowed?.value === 'either' || allowed?.value === ballot;
    return (
      refuseAll(
        round.deliberation.motions.has(motion) ? motionAlreadyPut({ motion }) : undefined,
        meeting.present.length === 0 ? attendanceNotRecorded({ meeting: meeting.meeting }) : undefined,
        isAllowed ? undefined : ballotNotAllowed({ ballot }, allowed?.cites),
        whyNotPut(situation, subject),
      ) ?? [motionPut(payload)]
    );
  },
});
