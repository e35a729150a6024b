import { HOME, LOOSENED, VERSION } from '../tool.ts';
import type { HouseRule } from '../types.ts';

/** The page that says how findings are silenced. These rules stand on it: no page of Apple's knows our exceptions. */
const PAGE = `${HOME}/blob/v${VERSION}/docs/silencing.md`;

const SOURCE = {
  url: PAGE,
  says: 'An ignore that silences nothing, whose day has passed, or that lacks a reason or names no rule is itself a warning',
};

export const IGNORE_UNUSED: HouseRule = {
  id: 'ignore-unused',
  severity: 'warning',
  summary: 'Every exception silences a finding.',
  why: 'An exception that silences nothing is left over from something that was fixed, and would silence the next one unseen.',
  source: SOURCE,
  fix: 'Remove it.',
};

export const IGNORE_EXPIRED: HouseRule = {
  id: 'ignore-expired',
  severity: 'warning',
  summary: 'No exception is past its end date.',
  why: 'Somebody wrote down until when the exception was to hold. Since that day its findings count again.',
  source: SOURCE,
  fix: 'Fix what it ignored, and remove it; or give it a later date.',
};

export const IGNORE_INVALID: HouseRule = {
  id: 'ignore-invalid',
  severity: 'warning',
  summary: 'Every exception names a rule and gives a reason.',
  why: 'Without a reason nobody can tell later whether the exception still holds; without a known rule it silences nothing.',
  source: SOURCE,
  fix: 'Write the name of the rule and, after it, the reason.',
};

export const CHECK_LOOSENED: HouseRule = {
  id: LOOSENED,
  severity: 'warning',
  summary: 'No change sets its own check aside without a word.',
  why: 'Whoever may change the code may change what it is checked by. What a change sets aside in its own check is for somebody else to agree to.',
  source: {
    url: PAGE,
    says: 'What a change sets aside in its own check is told, whatever the checked files say',
  },
  fix: 'Take it back, or have somebody who answers for this check agree to each of these lines.',
};

/** The rules about exceptions that do not hold. They are weighed by the configuration like any other. */
export const EXCEPTION_RULES: readonly HouseRule[] = [IGNORE_EXPIRED, IGNORE_INVALID, IGNORE_UNUSED];

export const HOUSE_RULES: readonly HouseRule[] = [CHECK_LOOSENED, ...EXCEPTION_RULES];
