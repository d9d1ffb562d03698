import { slice } from '../../act/slice.ts';
import { complaintAssigned, complaintConcluded, complaintFiled, forgeryReported } from './events.ts';

export interface Complaint {
  readonly complaint: string;
  readonly round?: string | undefined;
  readonly against: string;
  /** What was forged or passed off, where it is that. */
  readonly forged?: string;
  readonly named: boolean;
  /** Sealed: what is complained of. The complainant's own data stays in the event. */
  readonly account: string;
  readonly evidence: readonly string[];
  assignedTo?: string;
  concluded?: { readonly founded: boolean; readonly measures: string };
}

export interface ComplaintsState {
  complaints: Map<string, Complaint>;
}

/** Complaints about the evaluation, reports of forged marks, and how each ended. */
export const complaintsSlice = slice<ComplaintsState>(() => ({ complaints: new Map() }))
  .on(complaintFiled, (state, payload) => {
    const { complaint, round, against, named, account, evidence } = payload;
    state.complaints.set(complaint, { complaint, round, against, named, account, evidence });
  })
  .on(forgeryReported, (state, { complaint, what, account, evidence }) => {
    state.complaints.set(complaint, {
      complaint,
      against: 'forger',
      forged: what,
      named: false,
      account,
      evidence,
    });
  })
  .on(complaintAssigned, (state, payload) => {
    const complaint = state.complaints.get(payload.complaint);
    if (complaint) complaint.assignedTo = payload.to;
  })
  .on(complaintConcluded, (state, payload) => {
    const complaint = state.complaints.get(payload.complaint);
    if (complaint) complaint.concluded = { founded: payload.founded, measures: payload.measures };
  })
  .undo(complaintConcluded, (state, payload) => {
    const complaint = state.complaints.get(payload.complaint);
    if (complaint) delete complaint.concluded;
  });
