import { compare } from '../order.ts';
import { HOME, NAME, rulePage, VERSION } from '../tool.ts';
import type {
  Finding,
  HouseRule,
  Location,
  Report,
  ReportContext,
  Reporter,
  Rule,
  Severity,
  Skipped,
} from '../types.ts';
import { cleanLine, clip, printJson } from './clean.ts';
import { explain, plainWords } from './explain.ts';
import { encodePath, insideArtifact, isLine, otherPlaces, repositoryPath } from './places.ts';
import { ruleHelp } from './rule-page.ts';

const LEVEL: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', notice: 'note' };

/** What GitHub calls the severity of a rule that is not about security. */
const PROBLEM_SEVERITY: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  notice: 'recommendation',
};

/** GitHub's limit for the two descriptions of a rule. */
const LONGEST_DESCRIPTION = 1024;

/** SARIF 2.1.0, one run: https://docs.oasis-open.org/sarif/sarif/v2.1.0/ and what GitHub's code scanning wants besides:
 *  https://docs.github.com/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning */
export const sarif: Reporter = (report, context) => {
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: NAME,
            version: VERSION,
            semanticVersion: VERSION,
            informationUri: HOME,
            rules: listRules(report).map(describeRule),
          },
        },
        automationDetails: { id: `${[NAME, context.prefix].filter((part) => part !== '').join('/')}/` },
        columnKind: 'utf16CodeUnits',
        invocations: [invocation(report, context)],
        results: listResults(report, context),
      },
    ],
  };
  return printJson(log);
};

/** The rules that spoke: the help of all others would be a hundred times the findings. */
function listRules({ findings }: Report): (Rule | HouseRule)[] {
  const spoken = new Map(findings.map(({ rule }) => [rule.id, rule]));
  return [...spoken.values()].sort((a, b) => compare(a.id, b.id));
}

function describeRule(rule: Rule | HouseRule) {
  const { id, severity, summary, why } = rule;
  return {
    id,
    name: id.replaceAll(/(^|-)([a-z])/g, (_, _dash, letter: string) => letter.toUpperCase()),
    shortDescription: { text: clip(plainWords(summary), LONGEST_DESCRIPTION) },
    fullDescription: { text: clip(plainWords(why), LONGEST_DESCRIPTION) },
    help: {
      text: explain(rule, 'fix' in rule ? [rule.fix] : []),
      markdown: 'examples' in rule ? ruleHelp(rule) : plainWords(why),
    },
    helpUri: 'examples' in rule ? rulePage(id) : rule.source.url,
    defaultConfiguration: { level: LEVEL[severity] },
    properties: {
      tags: ['healthkit', 'clinical-records', 'app-review'],
      precision: severity === 'error' ? 'very-high' : 'high',
      'problem.severity': PROBLEM_SEVERITY[severity],
    },
  };
}

function listResults(report: Report, context: ReportContext) {
  const indexOf = new Map(listRules(report).map(({ id }, index) => [id, index]));
  const hasSilenced = report.findings.some(({ silenced }) => silenced !== undefined);
  const seen = new Map<string, number>();
  return report.findings.map((finding) => {
    const { rule, severity, message, fix, at, fingerprint, target, project, configurations } = finding;
    const related = otherPlaces(finding);
    const occurrence = (seen.get(fingerprint) ?? 0) + 1;
    seen.set(fingerprint, occurrence);
    const ruleIndex = indexOf.get(rule.id);
    return {
      ruleId: rule.id,
      ...(ruleIndex !== undefined && { ruleIndex }),
      level: LEVEL[severity],
      message: { text: `${plainMessage(message)} ${plainMessage(fix)}` },
      locations: [location(at, report, context)],
      ...(related.length > 0 && {
        relatedLocations: related.map((one, id) => ({
          id: id + 1,
          ...location(one.at, report, context),
          message: { text: plainMessage(one.message) },
        })),
      }),
      // GitHub tells alerts apart by this alone; equal findings of one run are counted, as its own tools do.
      partialFingerprints: { primaryLocationLineHash: `${fingerprint}:${occurrence}` },
      // Either every result has suppressions or none has (SARIF 2.1.0, 3.27.23).
      ...(hasSilenced && { suppressions: suppressions(finding) }),
      properties: {
        configurations,
        ...(target !== undefined && { target }),
        ...(project !== undefined && { project }),
        ...(finding.isNew !== undefined && { isNew: finding.isNew }),
      },
    };
  });
}

function suppressions({ silenced }: Finding) {
  if (silenced === undefined) return [];
  const kind = silenced.by === 'ignore' ? 'inSource' : 'external';
  return [{ kind, status: 'accepted', justification: cleanLine(silenced.reason) }];
}

/** In SARIF's messages `[text](target)` is a link and `{0}` a placeholder: neither may come from a repository. */
function plainMessage(text: string): string {
  return cleanLine(text)
    .replaceAll('](', ']\u200b(')
    .replaceAll(/\{(?=\d)/g, '{\u200b');
}

function location(at: Location, report: Report, context: ReportContext) {
  const inside = insideArtifact(at.file, report);
  const file = inside?.artifact ?? at.file;
  return {
    physicalLocation: {
      artifactLocation: { uri: encodePath(repositoryPath(file, context)), uriBaseId: '%SRCROOT%' },
      region: region(at, report),
    },
    ...(inside && { logicalLocations: [{ fullyQualifiedName: cleanLine(inside.inner), kind: 'resource' }] }),
  };
}

/** All four numbers: GitHub wants each. An end that is not known is the end of the line, as far as it is quoted. */
function region(at: Location, { quotes }: Report) {
  const startLine = Math.max(1, at.line);
  const startColumn = Math.max(1, at.column);
  const endLine = Math.max(startLine, at.endLine ?? startLine);
  const quoted = quotes.get(at.file)?.get(endLine)?.length ?? 0;
  const least = endLine === startLine ? startColumn + 1 : 1;
  return { startLine, startColumn, endLine, endColumn: Math.max(least, at.endColumn ?? quoted + 1) };
}

/** What could not be checked, as notifications of the run. */
function invocation({ verdict, skipped }: Report, context: ReportContext) {
  return {
    executionSuccessful: verdict !== 'incomplete',
    ...(skipped.length > 0 && { toolExecutionNotifications: skipped.map((skip) => notification(skip, context)) }),
  };
}

function notification({ at, reason, blocking }: Skipped, context: ReportContext) {
  const artifactLocation = { uri: encodePath(repositoryPath(at.file, context)), uriBaseId: '%SRCROOT%' };
  const startLine = Math.max(1, at.line);
  return {
    level: blocking ? 'error' : 'note',
    message: { text: plainMessage(reason) },
    ...(isLine(at) && { locations: [{ physicalLocation: { artifactLocation, region: { startLine } } }] }),
  };
}
