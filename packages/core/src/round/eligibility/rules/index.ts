import type { EligibilityRule } from '../../../scheme/model/eligibility-model.ts';
import { anyHolds } from './any-holds.ts';
import { divisionNamed } from './division-named.ts';
import { documentsValid } from './documents-valid.ts';
import { headOfOrganisation } from './head-of-organisation.ts';
import { holds } from './holds.ts';
import { noneInWindow } from './none-in-window.ts';
import { notBanned } from './not-banned.ts';
import { notHonouredRecently } from './not-honoured-recently.ts';
import { occurred } from './occurred.ts';
import type { RuleKind } from './rule-kind.ts';
import { stated } from './stated.ts';
import { yearsOf } from './years-of.ts';

/** Every rule kind of the scheme model, by name. Adding one: its file and a line here. */
export const ruleKinds: { readonly [K in EligibilityRule['rule']]: RuleKind<K> } = {
  holds,
  'years-of': yearsOf,
  'none-in-window': noneInWindow,
  'documents-valid': documentsValid,
  'any-holds': anyHolds,
  occurred,
  stated,
  'division-named': divisionNamed,
  'head-of-organisation': headOfOrganisation,
  'not-honoured-recently': notHonouredRecently,
  'not-banned': notBanned,
};
