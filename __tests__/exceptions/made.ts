import type { Accepted } from '../../src/exceptions/baseline.ts';
import { type Configuration, type Ignore, NO_CONFIGURATION } from '../../src/settings/configuration.ts';
import type { Finding, Location } from '../../src/types.ts';
import { rule } from '../reporters/sample-report.ts';

export const PLACE: Location = { file: 'App/A.swift', line: 3, column: 5 };

/** A finding of a rule, with no more to it than is asked for. */
export function finding(id: string, more: Partial<Finding> = {}): Finding {
  return {
    ...{ rule: rule(id, 'error'), severity: 'error', message: `${id} is wrong.`, fix: 'Mend it.' },
    ...{ configurations: [], at: PLACE, related: [], fingerprint: id, ...more },
  };
}

export function ignore(id: string, more: Partial<Ignore> = {}): Ignore {
  return { rule: id, reason: 'so it is', at: { file: '.clinical-records.yml', line: 2, column: 3 }, ...more };
}

export function accepted(fingerprint: string, more: Partial<Accepted> = {}): Accepted {
  return { fingerprint, rule: fingerprint, message: `${fingerprint} is wrong.`, count: 1, ...more };
}

export function configured(more: Partial<Configuration>): Configuration {
  return { ...NO_CONFIGURATION, ...more };
}
