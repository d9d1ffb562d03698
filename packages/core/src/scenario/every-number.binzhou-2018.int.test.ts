import { describeNumbers } from '../testing/numbers/describe-numbers.ts';

describeNumbers('binzhou-2018', ['gbt-19580-2012', 'trial-individual-300: bands']);
