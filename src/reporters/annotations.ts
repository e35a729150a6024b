import { hideCredentials } from '../credentials/credentials.ts';
import { addAll } from '../lists.ts';
import { count } from '../sentence.ts';
import { LOOSENED, NAME } from '../tool.ts';
import type { Finding, Location, Report, ReportContext, Severity, Skipped, StepLine } from '../types.ts';
import { cleanLine, clip } from './clean.ts';
import { insideArtifact, isLine, placeInHead, placeName, repositoryPath, sourcePlace } from './places.ts';
import { activeFindings, SEVERITIES, verdictSentence } from './wording.ts';

/** GitHub shows the first ten annotations of a kind in a step and drops the others without a word. */
const ANNOTATIONS_OF_A_KIND = 10;

/** The runner would take 4,096 characters. Nobody reads them beside a line of code. */
const LONGEST_MESSAGE = 990;

interface Annotation {
  readonly kind: Severity;
  readonly title: string;
  readonly message: string;
  readonly at?: Location;
  /** It stands on a line that the commit people see does not have. */
  readonly lost?: boolean;
}

interface Step {
  readonly warnings: number;
  readonly errors?: number;
}

/** Findings as workflow commands: what the action says, for the log of a step that runs the command. */
export function annotations(report: Report, context: ReportContext, step?: Step): string {
  return annotationLines(report, context, step).map(writeLine).join('');
}

/**
 * Findings as lines of a step's log: errors first, then what the pull request changes. When there are more
 * of a kind than GitHub shows, the last one says how many more, and those stand in the log below, where no text of the
 * repository can be a command. https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 * @param step what an action says besides: its own warnings and errors take from the room, and it writes a job summary
 */
export function annotationLines(report: Report, context: ReportContext, step?: Step): StepLine[] {
  const listed = listAnnotations(report, context).map((annotation) => inHead(annotation, context));
  // A line that the head does not have is no line to annotate.
  const all = listed.filter(({ lost }) => lost !== true);
  const shown: StepLine[] = [];
  const unshown = listed.filter(({ lost }) => lost === true);
  for (const kind of SEVERITIES) {
    const ours = all.filter((annotation) => annotation.kind === kind);
    const own = { error: step?.errors ?? 0, warning: step?.warnings ?? 0, notice: 0 };
    const room = ANNOTATIONS_OF_A_KIND - own[kind];
    const fits = ours.length <= room ? ours.length : Math.max(0, room - 1);
    addAll(
      shown,
      ours.slice(0, fits).map((annotation) => annotationLine(annotation, context)),
    );
    if (fits === ours.length) continue;
    shown.push(
      annotationLine(rollUp(kind, ours.length - fits, { shown: fits, hasSummary: step !== undefined }), context),
    );
    addAll(unshown, ours.slice(fits));
  }
  return [...shown, ...logGroup(unshown, context)];
}

function listAnnotations(report: Report, context: ReportContext): Annotation[] {
  const blocking = report.verdict === 'incomplete' ? incomplete(report) : [];
  const isChanged = ({ at }: Finding) => context.changedFiles?.has(repositoryPath(at.file, context)) === true;
  const findings = activeFindings(report);
  // What a change does to its own check is never one of those that are not shown.
  const loosened = findings.filter(({ rule }) => rule.id === LOOSENED);
  const others = findings.filter(({ rule }) => rule.id !== LOOSENED);
  const ordered = [...loosened, ...others.filter(isChanged), ...others.filter((finding) => !isChanged(finding))];
  return [...blocking.map((one) => besideBuilt(one, report)), ...ordered.map((one) => besideFinding(one, report))];
}

/** A finding in a built app stands at the line of the sources that it has to do with. */
function besideFinding(finding: Finding, report: Report): Annotation {
  const described = describeFinding(finding);
  const at = sourcePlace(finding);
  if (at === finding.at) return besideBuilt(described, report);
  return { ...described, at, message: `${described.message}\n${placeName(finding.at)}` };
}

/** A place in a built app is no file of the commit: its annotation stands at none, and says it. */
function besideBuilt({ at, ...annotation }: Annotation, report: Report): Annotation {
  if (at === undefined) return annotation;
  if (insideArtifact(at.file, report) === undefined) return { ...annotation, at };
  return { ...annotation, message: `${annotation.message}\n${placeName(at)}` };
}

/** GitHub shows annotations at the lines of the head, whatever was checked out. */
function inHead(annotation: Annotation, context: ReportContext): Annotation {
  if (annotation.at === undefined || !isLine(annotation.at)) return annotation;
  const at = placeInHead(annotation.at, context);
  return at ? { ...annotation, at } : { ...annotation, lost: true };
}

/** An incomplete run fails the step: an annotation says why. */
function incomplete(report: Report): Annotation[] {
  const blocking = report.skipped.filter((skip) => skip.blocking);
  if (blocking.length === 0) return [{ kind: 'error', title: 'incomplete', message: verdictSentence(report) }];
  return blocking.map(({ reason, at, target }: Skipped) => ({
    kind: 'error',
    title: target === undefined ? 'incomplete' : `incomplete: ${target}`,
    message: `This could not be checked, and the verdict hangs on it: ${reason}`,
    at,
  }));
}

function describeFinding({ severity, rule, target, message, fix, at }: Finding): Annotation {
  return {
    kind: severity,
    title: target === undefined ? rule.id : `${rule.id} (${target})`,
    message: `${clip(cleanLine(message), 450)}\n${clip(cleanLine(fix), 350)}\n${rule.source.url}`,
    at,
  };
}

function rollUp(
  kind: Severity,
  hidden: number,
  { shown, hasSummary }: { readonly shown: number; readonly hasSummary: boolean },
): Annotation {
  const others = shown === 0 ? count(hidden, kind) : count(hidden, `more ${kind}`);
  const where = hasSummary ? 'The job summary and the log of this step have' : 'The log of this step has';
  return { kind, title: NAME, message: `${others}: GitHub shows no more here. ${where} all of them.` };
}

/** Columns hold for one line only; the runner drops them otherwise. */
function annotationLine({ kind, title, message, at }: Annotation, context: ReportContext): StepLine {
  const text = clip(message, LONGEST_MESSAGE);
  const named = { kind, message: text, title: clip(cleanLine(title), 200) };
  if (at === undefined || !isLine(at)) return cleanStepLine(named);
  const { line, column, endLine = line, endColumn } = at;
  const place = { ...named, file: repositoryPath(at.file, context), startLine: line };
  if (endLine > line) return cleanStepLine({ ...place, endLine });
  if (column === 0) return cleanStepLine(place);
  const ends = endColumn !== undefined && endColumn >= column;
  return cleanStepLine({ ...place, startColumn: column, ...(ends && { endColumn }) });
}

/** Each text of the line made safe, its line breaks kept. */
export function cleanStepLine(line: StepLine): StepLine {
  return {
    ...line,
    message: line.message
      .split(/\r\n|\r|\n/)
      .map(cleanIndented)
      .join('\n'),
    ...(line.title !== undefined && { title: hideCredentials(line.title) }),
    ...(line.file !== undefined && { file: hideCredentials(line.file) }),
  };
}

/** The line as the runner reads it, as `@actions/core` writes it: a command has to be able to write it to a file. */
export function writeLine({ kind, message, ...place }: StepLine): string {
  if (kind === 'text') return `${message}\n`;
  const list = PROPERTIES.flatMap(([key, name]) => {
    const value = place[key];
    return value === undefined ? [] : [`${name}=${escapeProperty(`${value}`)}`];
  });
  return `::${kind}${list.length > 0 ? ` ${list.join(',')}` : ''}::${escapeData(message)}\n`;
}

const PROPERTIES = [
  ['file', 'file'],
  ['startLine', 'line'],
  ['endLine', 'endLine'],
  ['startColumn', 'col'],
  ['endColumn', 'endColumn'],
  ['title', 'title'],
] as const;

/** A stack trace keeps its indentation. */
function cleanIndented(line: string): string {
  return `${/^ */.exec(line)?.[0] ?? ''}${cleanLine(line)}`;
}

/** Each line starts with our own words, and so with no command; what the runner finds inside a line was cleaned. */
function logGroup(unshown: readonly Annotation[], context: ReportContext): StepLine[] {
  if (unshown.length === 0) return [];
  const lines = unshown.map(({ kind, title, message, at }): StepLine => {
    const place = at === undefined ? '' : ` ${placeName({ ...at, file: repositoryPath(at.file, context) }, 'column')}`;
    return { kind: 'text', message: `  ${kind}${place} ${cleanLine(title)}: ${cleanLine(message)}` };
  });
  const title = `${NAME}: ${count(unshown.length, 'finding')} without an annotation`;
  return [cleanStepLine({ kind: 'group', message: title }), ...lines, { kind: 'endgroup', message: '' }];
}

/** As the runner unescapes it. */
function escapeData(value: string): string {
  return value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(value: string): string {
  return escapeData(value).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
