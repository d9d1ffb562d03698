import { describeNumbers } from '../testing/numbers/describe-numbers.ts';

describeNumbers('yangquan-2021');
