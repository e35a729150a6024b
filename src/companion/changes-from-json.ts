import type { Change, Changes, Located, Report } from '../types.ts';
import type { ChangesShape, ReportShape } from './report-shape.ts';
import { takePlace, takeText } from './taken-over.ts';

/** What the change asks of people and sets aside, and what the baseline accepts: absent where the report has none of it. */
export function comparisonFromJson(report: ReportShape): Pick<Report, 'changes' | 'baseline' | 'loosening'> {
  const { changes, baseline } = report;
  return {
    ...readLoosening(report),
    ...(changes && { changes: readChanges(changes) }),
    ...(baseline && {
      baseline: {
        accepted: baseline.accepted,
        stale: baseline.stale.map(({ ruleId, target, message }) => ({
          rule: takeText(ruleId),
          ...(target !== undefined && { target: takeText(target) }),
          message: takeText(message),
        })),
      },
    }),
  };
}

function readLoosening({ loosened, exceptions }: ReportShape): Pick<Report, 'loosening'> {
  if (exceptions === undefined) return {};
  const { from, missed } = exceptions;
  const list = loosened?.map((one) => ({
    what: one.what,
    subject: takeText(one.subject),
    at: takePlace(one.at),
    ...(one.findings !== undefined && { findings: one.findings }),
    ...(one.from !== undefined && { from: takeText(one.from) }),
    ...(one.to !== undefined && { to: takeText(one.to) }),
  }));
  return {
    loosening: {
      judgedBy: from,
      ...(list && { list }),
      ...(missed !== undefined && { missed: takeText(missed) }),
    },
  };
}

function readChanges({ of, base, list, gone, unavailable }: ChangesShape): Changes {
  if (base === undefined || list === undefined) return { of, unavailable: takeText(unavailable ?? '') };
  return { of, base, list: list.map(readChange), ...(gone !== undefined && { gone }) };
}

function readChange(json: Change): Change {
  const { kind, change, subject, target, project, configurations, locale, before, after, uncertain } = json;
  return {
    kind,
    change,
    subject: takeText(subject),
    ...(target !== undefined && { target: takeText(target) }),
    ...(project !== undefined && { project: takeText(project) }),
    configurations: configurations.map(takeText),
    ...(locale !== undefined && { locale: takeText(locale) }),
    ...(before && { before: readValue(before) }),
    ...(after && { after: readValue(after) }),
    ...(uncertain !== undefined && { uncertain: takeText(uncertain) }),
  };
}

function readValue({ value, at }: Located<string>): Located<string> {
  return { value: takeText(value), at: takePlace(at) };
}
