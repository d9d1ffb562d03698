import { day } from '../city.ts';

/** Five working days of a notice, as told. */
export const noticeTerm = (from: string, endsOn: string) => ({
  calculation: 'term@1' as const,
  from: day(from),
  value: 5,
  unit: 'working-days' as const,
  endsOn: day(endsOn),
  provisional: false,
});
