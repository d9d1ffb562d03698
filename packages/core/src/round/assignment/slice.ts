import type { z } from 'zod';
import { slice } from '../../act/slice.ts';
import { examinersAssigned } from './events.ts';

export type Assignment = z.infer<typeof examinersAssigned.payload>;

export interface AssignmentState {
  assignments: Map<string, Assignment>;
}

/** The assignments of a round as they were made; the panels themselves are the panel room's. */
export const assignmentSlice = slice<AssignmentState>(() => ({ assignments: new Map() }))
  .on(examinersAssigned, (state, payload) => {
    state.assignments.set(payload.assignment, payload);
  })
  .undo(examinersAssigned, (state, payload) => {
    state.assignments.delete(payload.assignment);
  });
