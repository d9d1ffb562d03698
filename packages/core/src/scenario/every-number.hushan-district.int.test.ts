import { describeNumbers } from '../testing/numbers/describe-numbers.ts';

describeNumbers('hushan-district');
