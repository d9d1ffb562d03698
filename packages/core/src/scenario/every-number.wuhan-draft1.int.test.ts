import { describeNumbers } from '../testing/numbers/describe-numbers.ts';

describeNumbers('wuhan-draft1', ['gbt-19580-2012']);
