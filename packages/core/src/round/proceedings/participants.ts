import { type HatPattern, hat } from '../../access/roles.ts';

/** Everyone with a part in a round who may have to stand aside or promise secrecy. */
export const participants: readonly HatPattern[] = [
  hat('recommender'),
  hat('consent'),
  hat('office'),
  hat('examiner'),
  hat('panel-leader'),
  hat('third-party'),
  hat('committee'),
  hat('approver'),
  hat('supervisor'),
  hat('inquiry'),
];
