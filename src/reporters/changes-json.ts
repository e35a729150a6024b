import type { Change, Located, Location, Report } from '../types.ts';
import { isKnown } from './changes-wording.ts';

/** The comparison for programs. Absent where there was nothing to compare with. */
export function changesJson({ changes }: Pick<Report, 'changes'>, locationJson: (at: Location) => object) {
  if (changes === undefined) return {};
  if (!isKnown(changes)) return { changes: { of: changes.of, unavailable: changes.unavailable } };
  const located = ({ value, at }: Located<string>) => ({ value, at: locationJson(at) });
  const list = changes.list.map(
    ({ kind, change, subject, target, project, configurations, locale, before, after, uncertain }: Change) => ({
      kind,
      change,
      subject,
      ...(target !== undefined && { target }),
      ...(project !== undefined && { project }),
      configurations,
      ...(locale !== undefined && { locale }),
      ...(before && { before: located(before) }),
      ...(after && { after: located(after) }),
      ...(uncertain !== undefined && { uncertain }),
    }),
  );
  const { of, base, gone } = changes;
  return { changes: { of, base, list, ...(gone !== undefined && { gone }) } };
}

/** What a baseline accepted, and what of it nothing matches any more. */
export function baselineJson({ baseline }: Pick<Report, 'baseline'>) {
  if (baseline === undefined) return {};
  const stale = baseline.stale.map(({ rule, target, message }) => ({
    ruleId: rule,
    ...(target !== undefined && { target }),
    message,
  }));
  return { baseline: { accepted: baseline.accepted, stale } };
}

/** What the change sets aside in its own check, and whose exceptions count. */
export function looseningJson({ loosening }: Pick<Report, 'loosening'>, locationJson: (at: Location) => object) {
  if (loosening === undefined) return {};
  const { judgedBy, list, missed } = loosening;
  const loosened = list?.map(({ what, subject, at, findings, from, to }) => ({
    what,
    subject,
    at: locationJson(at),
    ...(findings !== undefined && { findings }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  }));
  return {
    ...(loosened && { loosened }),
    exceptions: { from: judgedBy, ...(missed !== undefined && { missed }) },
  };
}
