import { linkBuilt } from '../findings/link-built.ts';
import { countFindings } from '../findings/verdict.ts';
import { count } from '../sentence.ts';
import type { Artifact, Finding, HouseRule, Related, Report, Rule, Skipped, TargetReport } from '../types.ts';
import { comparisonFromJson } from './changes-from-json.ts';
import { judgeAnew, judgeTargetAnew, type Strictness } from './judge-anew.ts';
import type { ArtifactShape, FindingShape, ReportShape, SkippedShape } from './report-shape.ts';
import { storedFromJson } from './stored-from-json.ts';
import { takePlace, takeText } from './taken-over.ts';
import { targetFromJson } from './target-from-json.ts';

/**
 * A report as `markdown` needs it, from one that was written as JSON and has the shape of the schema. What a catalogue
 * can say better is not believed: rules come by their id from `rules`, findings of unknown ones are dropped, and what
 * counts is counted and judged anew.
 */
export function reportFromJson(
  json: ReportShape,
  rules: readonly (Rule | HouseRule)[],
  strictness: Strictness,
): Report {
  const ruleOf = new Map(rules.map((rule) => [rule.id, rule]));
  const findings = json.findings.flatMap((finding) => {
    const rule = ruleOf.get(finding.ruleId);
    return rule === undefined ? [] : [readFinding(finding, rule)];
  });
  const told = [...json.skipped, ...(json.artifacts ?? []).flatMap((artifact) => artifact.skipped)];
  const skipped = [...told.map(readSkipped), ...tellUnknown(json.findings.length - findings.length)];
  const artifacts = (json.artifacts ?? []).map(artifactFromJson);
  const files = new Set(artifacts.map(({ file }) => file));
  const targets = json.targets.map((one) => markBuilt(targetFromJson(one), files));
  const evidence = { findings, skipped, targets: targets.map(({ target }) => target), ...strictness };
  return {
    rules: [],
    verdict: judgeAnew(evidence, json.verdict),
    counts: countFindings(findings),
    targets: linkBuilt(
      targets.map((report) => ({
        ...report,
        verdict: judgeTargetAnew(report.target, evidence, report.verdict),
      })),
      artifacts,
      findings,
    ),
    ...(json.artifacts && { artifacts }),
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
    skipped,
    ...storedFromJson(json.appStoreConnect),
    ...comparisonFromJson(json),
    quotes: new Map(),
  };
}

function artifactFromJson({ file, bundles, skipped }: ArtifactShape): Artifact {
  return {
    file: takeText(file),
    bundles: bundles.map(({ path, target, isSigned, clinicalImports, source, unmatched }) => ({
      path: takeText(path),
      target: takeText(target),
      isSigned,
      clinicalImports: clinicalImports.map(({ symbol, binary }) => ({
        symbol: takeText(symbol),
        binary: takeText(binary),
      })),
      ...(source && {
        source: {
          name: takeText(source.target),
          project: takeText(source.project),
          configuration: takeText(source.configuration),
          by: source.matchedBy,
        },
      }),
      ...(unmatched !== undefined && { unmatched: takeText(unmatched) }),
    })),
    skipped: skipped.map(readSkipped),
  };
}

/** A target whose project is a built app was built. */
function markBuilt(report: TargetReport, files: ReadonlySet<string>): TargetReport {
  return files.has(report.target.project) ? { ...report, target: { ...report.target, isBuilt: true } } : report;
}

function readSkipped({ at, reason, blocking, target, answered }: SkippedShape): Skipped {
  return {
    at: takePlace(at),
    reason: takeText(reason),
    ...(blocking && { blocking }),
    ...(target !== undefined && { target: takeText(target) }),
    ...(answered && { isAnswered: answered }),
  };
}

/** What a later version has found cannot be shown, and must not be passed over either. */
function tellUnknown(unknown: number): Skipped[] {
  if (unknown === 0) return [];
  const reason = `the report has ${count(unknown, 'finding')} of rules that this version does not know`;
  return [{ at: { file: '', line: 0, column: 0 }, reason, blocking: true }];
}

function takeRelated({ message, at }: FindingShape['related'][number]): Related {
  return { message: takeText(message), at: takePlace(at) };
}

function readFinding(json: FindingShape, rule: Rule | HouseRule): Finding {
  const { severity, message, fix, target, project, configurations, at, related, fingerprint, silenced, isNew } = json;
  const places = json.places?.map((one) => ({
    at: takePlace(one.at),
    message: takeText(one.message),
    fingerprint: takeText(one.fingerprint),
    ...(one.related && { related: one.related.map(takeRelated) }),
  }));
  return {
    rule,
    severity,
    message: takeText(message),
    fix: takeText(fix),
    ...(target !== undefined && { target: takeText(target) }),
    ...(project !== undefined && { project: takeText(project) }),
    configurations: configurations.map(takeText),
    at: takePlace(at),
    related: related.map(takeRelated),
    fingerprint: takeText(fingerprint),
    ...(silenced && { silenced: { by: silenced.by, reason: takeText(silenced.reason) } }),
    ...(isNew !== undefined && { isNew }),
    ...(places && { places }),
  };
}
