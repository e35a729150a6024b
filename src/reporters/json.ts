import { asDeclared } from '../findings/answers.ts';
import { compare, compareLocated, comparePlaces } from '../order.ts';
import { NAME, VERSION } from '../tool.ts';
import type {
  AppTarget,
  Finding,
  JudgedUrl,
  Located,
  Location,
  PlistEntry,
  PlistValue,
  Report,
  Reporter,
  Resolved,
  Skipped,
  TargetReport,
  TypeUse,
} from '../types.ts';
import { baselineJson, changesJson, looseningJson } from './changes-json.ts';
import { printJson } from './clean.ts';
import { DECLARATIONS, REQUIRED_TYPES, requiredTypes, toTold, unresolvedRequiredTypes } from './declarations.ts';
import { destinationsJson } from './destinations.ts';
import { storedJson } from './stored-apps.ts';

/** The report for programs: `schema/report.schema.json`. Sorted, so that two runs on one tree print the same bytes. */
export const json: Reporter = (report, { pullRequest, prefix }) => {
  const plain = {
    schemaVersion: 1,
    tool: { name: NAME, version: VERSION },
    ...(pullRequest && {
      github: { pullRequest: pullRequest.number, headSha: pullRequest.headSha, path: prefix || '.' },
    }),
    verdict: report.verdict,
    counts: { error: report.counts.error, warning: report.counts.warning, notice: report.counts.notice },
    targets: report.targets.map(targetJson).sort((a, b) => compare(a.project, b.project) || compare(a.name, b.name)),
    ...changesJson(report, locationJson),
    privacyPolicy: report.privacyPolicy.toSorted(compareUrls).map(urlJson),
    ...storedJson(report),
    findings: report.findings.toSorted(compareFindings).map(findingJson),
    skipped: ownSkipped(report).toSorted(compareSkipped).map(skippedJson),
    ...artifactsJson(report),
    ...baselineJson(report),
    ...looseningJson(report, locationJson),
  };
  return printJson(plain);
};

/** What could not be read of a built app stands there. */
function ownSkipped({ skipped, artifacts = [] }: Report): readonly Skipped[] {
  const others = new Set(artifacts.flatMap((artifact) => artifact.skipped));
  return skipped.filter((skip) => !others.has(skip));
}

function artifactsJson({ artifacts }: Report) {
  if (artifacts === undefined) return {};
  return {
    artifacts: artifacts.map(({ file, sha256, bundles, skipped }) => ({
      file,
      ...(sha256 !== undefined && { sha256 }),
      bundles: bundles.map(({ path, target, bundleIdentifier, isSigned, clinicalImports, source, unmatched }) => ({
        path,
        target,
        ...(bundleIdentifier !== undefined && { bundleIdentifier }),
        isSigned,
        clinicalImports: clinicalImports.map(({ symbol, binary }) => ({ symbol, binary })),
        ...(source && {
          source: {
            target: source.name,
            project: source.project,
            configuration: source.configuration,
            matchedBy: source.by,
          },
        }),
        ...(unmatched !== undefined && { unmatched }),
      })),
      skipped: skipped.toSorted(compareSkipped).map(skippedJson),
    })),
  };
}

function targetJson({ target, verdict, configurations }: TargetReport) {
  const { name, kind, project, at, platforms, deploymentTarget, configuration, code, signs } = target;
  return {
    name,
    verdict,
    kind,
    project,
    at: locationJson(at),
    platforms,
    ...(deploymentTarget.state === 'known' && { deploymentTarget: deploymentTarget.value }),
    configurations: [...configurations].sort(compare),
    shippingConfiguration: configuration,
    signs: signs.map(locatedJson),
    lists: listPlaces(target),
    entitlements: declarationsJson(target, 'entitlements'),
    usageDescriptions: declarationsJson(target, 'info'),
    clinicalTypes: {
      requested: usesJson(code.requested),
      read: usesJson(code.read),
      shared: usesJson(code.shared),
      required: requiredTypes(target)
        .toSorted((a, b) => compare(a.value, b.value) || compareLocated(a, b))
        .map(({ value, at }) => ({ type: value, at: locationJson(at) })),
      unresolved: unresolvedJson(target),
    },
    destinations: destinationsJson(target, locationJson),
  };
}

/** Where a declaration that is absent would stand, and the list of required types as a whole. */
function listPlaces(target: AppTarget) {
  const { entitlements, info } = target;
  const required = asDeclared(target, 'info', REQUIRED_TYPES);
  return {
    entitlements: locationJson(entitlements.at),
    info: locationJson(info.at),
    ...(required.state === 'known' && { requiredTypes: locationJson(required.value.value.at) }),
  };
}

/** Absent declarations have no entry. */
function declarationsJson(target: AppTarget, list: 'entitlements' | 'info') {
  const entries = DECLARATIONS.flatMap((declaration) => {
    if (declaration.list !== list || !isText(declaration)) return [];
    const value = toTold(asDeclared(target, list, declaration.key));
    return value.state === 'absent'
      ? []
      : [['name' in declaration ? declaration.name : declaration.key, value] as const];
  });
  return Object.fromEntries(entries.map(([name, value]) => [name, resolvedJson(value)]));
}

function isText({ key, list }: (typeof DECLARATIONS)[number]): boolean {
  return list === 'entitlements' || key.endsWith('UsageDescription');
}

function resolvedJson(value: Exclude<Resolved<PlistEntry>, { readonly state: 'absent' }>) {
  if (value.state === 'unresolved') return { unresolved: value.reason, at: locationJson(value.at) };
  const { value: entry } = value.value;
  const items = entry.kind === 'array' ? { itemsAt: entry.value.map(({ at }) => locationJson(at)) } : {};
  return { value: valueJson(entry), at: locationJson(entry.at), keyAt: locationJson(value.value.keyAt), ...items };
}

/** A property-list value as JSON; what is unresolved inside of one is an object that says so. Dictionaries of any depth
 *  a reader lets through are those of the property list. */
function valueJson(value: PlistValue): unknown {
  switch (value.kind) {
    case 'array':
      return value.value.map(valueJson);
    case 'dictionary':
      return Object.fromEntries([...value.value].map(([key, entry]) => [key, valueJson(entry.value)]));
    case 'unresolved':
      return { unresolved: value.reason, at: locationJson(value.at) };
    default:
      return value.value;
  }
}

function usesJson(uses: readonly TypeUse[]) {
  return uses
    .toSorted((a, b) => compare(a.type, b.type) || compareLocated(located(a), located(b)))
    .map((use) => ({
      type: use.type,
      at: locationJson(use.at),
      call: locationJson(use.call),
      api: use.api,
      ...(use.symbol !== undefined && { symbol: use.symbol }),
      spelling: use.spelling,
      ...(use.upperBound && { upperBound: true }),
      ...(use.conditional !== undefined && { conditional: use.conditional }),
      ...(use.available !== undefined && { available: use.available }),
    }));
}

function located({ at, type }: TypeUse): Located<string> {
  return { at, value: type };
}

function unresolvedJson(target: AppTarget) {
  const required = unresolvedRequiredTypes(target).map((one) => ({ role: 'required' as const, ...one }));
  return [...target.code.unresolved, ...required]
    .sort((a, b) => comparePlaces(a.at, b.at) || compare(a.role, b.role) || compare(a.reason, b.reason))
    .map(({ role, reason, at }) => ({ role, reason, at: locationJson(at) }));
}

function urlJson(url: JudgedUrl) {
  return {
    url: url.url,
    ...(url.locale !== undefined && { locale: url.locale }),
    at: locationJson(url.at),
    source: url.source,
    authoritative: url.authoritative,
    verdict: url.verdict,
    evidence: url.evidence,
    ...(url.ruleId !== undefined && { ruleId: url.ruleId }),
    ...(url.mentionsHealth !== undefined && { mentionsHealth: url.mentionsHealth }),
  };
}

function findingJson(finding: Finding) {
  const { source } = finding.rule;
  return {
    ruleId: finding.rule.id,
    severity: finding.severity,
    message: finding.message,
    fix: finding.fix,
    ...(finding.target !== undefined && { target: finding.target }),
    ...(finding.project !== undefined && { project: finding.project }),
    configurations: finding.configurations,
    at: locationJson(finding.at),
    related: (finding.related ?? []).map(({ message, at }) => ({ message, at: locationJson(at) })),
    source: { url: source.url, says: source.says, ...(source.observed !== undefined && { observed: source.observed }) },
    fingerprint: finding.fingerprint,
    ...(finding.places && {
      places: finding.places.map(({ at, message, fingerprint, related }) => ({
        at: locationJson(at),
        message,
        fingerprint,
        ...(related && { related: related.map((one) => ({ message: one.message, at: locationJson(one.at) })) }),
      })),
    }),
    ...(finding.silenced && { silenced: { by: finding.silenced.by, reason: finding.silenced.reason } }),
    ...(finding.isNew !== undefined && { isNew: finding.isNew }),
  };
}

function skippedJson({ at, reason, blocking, target, isAnswered }: Skipped) {
  return {
    at: locationJson(at),
    reason,
    ...(blocking && { blocking: true }),
    ...(target !== undefined && { target }),
    ...(isAnswered && { answered: true }),
  };
}

function locatedJson({ value, at }: Located<string>) {
  return { value, at: locationJson(at) };
}

/** The keys in the contract's order, and none but these. */
function locationJson({ file, line, column, endLine, endColumn }: Location) {
  return {
    file,
    line,
    column,
    ...(endLine !== undefined && { endLine }),
    ...(endColumn !== undefined && { endColumn }),
  };
}

function compareFindings(a: Finding, b: Finding): number {
  return (
    comparePlaces(a.at, b.at) ||
    compare(a.rule.id, b.rule.id) ||
    compare(a.target ?? '', b.target ?? '') ||
    compare(a.message, b.message)
  );
}

function compareUrls(a: JudgedUrl, b: JudgedUrl): number {
  return comparePlaces(a.at, b.at) || compare(a.locale ?? '', b.locale ?? '') || compare(a.url, b.url);
}

function compareSkipped(a: Skipped, b: Skipped): number {
  return comparePlaces(a.at, b.at) || compare(a.reason, b.reason) || compare(a.target ?? '', b.target ?? '');
}
