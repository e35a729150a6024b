import type { Finding, HouseRule, Report, Rule } from '../types.ts';
import { countFindings } from '../verdict.ts';
import { comparisonFromJson } from './changes-from-json.ts';
import type { FindingShape, ReportShape } from './report-shape.ts';
import { takePlace, takeText } from './taken-over.ts';
import { targetFromJson } from './target-from-json.ts';

/**
 * A report as `markdown` needs it, from one that was written as JSON and has the shape of the schema. What a catalogue
 * can say better is not believed: rules come by their id from `rules`, findings of unknown ones are dropped, and what
 * counts is counted anew.
 */
export function reportFromJson(json: ReportShape, rules: readonly (Rule | HouseRule)[]): Report {
  const ruleOf = new Map(rules.map((rule) => [rule.id, rule]));
  const findings = json.findings.flatMap((finding) => {
    const rule = ruleOf.get(finding.ruleId);
    return rule === undefined ? [] : [readFinding(finding, rule)];
  });
  return {
    rules: [],
    verdict: json.verdict,
    counts: countFindings(findings),
    targets: json.targets.map(targetFromJson),
    findings,
    privacyPolicy: json.privacyPolicy.map(({ url, locale, at, verdict, evidence, source, authoritative }) => ({
      url: takeText(url),
      ...(locale !== undefined && { locale: takeText(locale) }),
      at: takePlace(at),
      source: takeText(source ?? ''),
      authoritative: authoritative ?? true,
      verdict,
      evidence: takeText(evidence),
    })),
    skipped: json.skipped.map(({ at, reason, blocking, target }) => ({
      at: takePlace(at),
      reason: takeText(reason),
      ...(blocking && { blocking }),
      ...(target !== undefined && { target: takeText(target) }),
    })),
    ...comparisonFromJson(json),
    quotes: new Map(),
  };
}

function readFinding(json: FindingShape, rule: Rule | HouseRule): Finding {
  const { severity, message, fix, target, project, configurations, at, related, fingerprint, silenced, isNew } = json;
  return {
    rule,
    severity,
    message: takeText(message),
    fix: takeText(fix),
    ...(target !== undefined && { target: takeText(target) }),
    ...(project !== undefined && { project: takeText(project) }),
    configurations: configurations.map(takeText),
    at: takePlace(at),
    related: related.map((one) => ({ message: takeText(one.message), at: takePlace(one.at) })),
    fingerprint: takeText(fingerprint),
    ...(silenced && { silenced: { by: silenced.by, reason: takeText(silenced.reason) } }),
    ...(isNew !== undefined && { isNew }),
  };
}
