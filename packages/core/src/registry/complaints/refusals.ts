import { z } from 'zod';
import { refusalKind } from '../../act/refusal.ts';

const complaint = z.string();

export const complaintIdUsed = refusalKind('complaint-id-used', 'input', { complaint });
export const complainantMissing = refusalKind('complainant-missing', 'input', { complaint });
export const anonymousWithComplainant = refusalKind('anonymous-with-complainant', 'input', { complaint });
export const bodyCannotInquire = refusalKind('body-cannot-inquire', 'input', { body: z.string() });
export const complaintAlreadyAssigned = refusalKind('complaint-already-assigned', 'state', {
  complaint,
  to: z.string(),
});
export const complaintNotAssigned = refusalKind('complaint-not-assigned', 'state', { complaint });
export const complaintWithOtherBody = refusalKind('complaint-with-other-body', 'forbidden', {
  complaint,
  body: z.string(),
});
export const complaintAlreadyConcluded = refusalKind('complaint-already-concluded', 'state', {
  complaint,
});

export const complaintsRefusals = [
  complaintIdUsed,
  complainantMissing,
  anonymousWithComplainant,
  bodyCannotInquire,
  complaintAlreadyAssigned,
  complaintNotAssigned,
  complaintWithOtherBody,
  complaintAlreadyConcluded,
];
