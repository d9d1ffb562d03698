import { hat } from '../../../access/roles.ts';
import { registryCommand } from '../../../act/command.ts';
import { refuseAll } from '../../../act/refusal.ts';
import { shareDay, whyNotPast, whyNotSpan } from '../../jurisdiction/spans.ts';
import { whyNotOrganisation, whyNotPerson } from '../../parties/why-not-party.ts';
import { isBarred } from '../../staff/is-barred.ts';
import { examinerEnrolled } from '../events.ts';
import { alreadyInExaminerPool, examinerBarred, trainedAfterStart } from '../refusals.ts';

/**
 * Takes a trained person into the pool of examiners with fields, employers and validity. The employers, now and in
 * the last years, are what conflicts of interest are found by. A barred person is not taken; one who is in the pool is
 * enrolled anew when the first enrolment is over.
 */
export const enrolExaminer = registryCommand('enrol-examiner', {
  by: [hat('office', 'head')],
  preparedBy: [hat('office', 'clerk')],
  rules: ['process.panel.pool'],
  undo: 'rescind',
  payload: examinerEnrolled.payload,
  decide: ({ registry, payload, today }) => {
    const { person, employer, formerEmployers, trainedOn, from } = payload;
    const known = registry.pools.examiners.get(person);
    const employers = [employer, ...formerEmployers.map(({ organisation }) => organisation)];
    return (
      refuseAll(
        whyNotPerson(registry, person),
        isBarred(registry, person) ? examinerBarred({ person }) : undefined,
        known && (known.to >= today || shareDay(known, payload))
          ? alreadyInExaminerPool({ person, to: known.to })
          : undefined,
        whyNotSpan(payload),
        whyNotPast(trainedOn, today),
        trainedOn > from ? trainedAfterStart({ trainedOn, from }) : undefined,
        employers.map((each) => (each === undefined ? undefined : whyNotOrganisation(registry, each))),
      ) ?? [examinerEnrolled(payload)]
    );
  },
});
