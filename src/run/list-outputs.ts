import { hideCredentials } from '../credentials/credentials.ts';
import { neverRead } from '../rules/shared/target.ts';
import type { AppTarget, Report, TypeUse } from '../types.ts';

/** What the step tells the workflow of a report. A type that one app reads is unused all the same where another one asks
 *  for it only: each has a permission sheet of its own. */
export function listOutputs({ verdict, counts, targets, loosening }: Report): Record<string, string | number> {
  // what a binary names, its sources ask for, or not
  const apps = targets
    .filter(({ isOf }) => isOf === undefined)
    .map(({ target }) => target)
    .filter(({ kind }) => kind !== 'test' && kind !== 'library');
  return {
    verdict,
    loosened: String((loosening?.list ?? []).length > 0),
    errors: counts.error,
    warnings: counts.warning,
    notices: counts.notice,
    'requested-types': listTypes(apps, ({ code }) => code.requested),
    'unused-types': listTypes(apps, neverRead),
  };
}

function listTypes(apps: readonly AppTarget[], usesOf: (app: AppTarget) => readonly TypeUse[]): string {
  const types = new Set(apps.flatMap(usesOf).map(({ type }) => type));
  return hideCredentials(JSON.stringify([...types].sort()));
}
