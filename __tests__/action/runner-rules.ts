/**
 * What GitHub's runner does with what a step prints and writes, after its source (actions/runner 2.336.0:
 * ActionCommand.cs, ActionCommandManager.cs, ExecutionContext.cs, FileCommandManager.cs).
 */

export interface Command {
  readonly name: string;
  readonly properties: ReadonlyMap<string, string>;
  readonly data: string;
}

export type AnnotationKind = 'error' | 'warning' | 'notice';

/** An annotation as GitHub shows it. */
export interface Annotation {
  readonly kind: AnnotationKind;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
  readonly endLine?: number;
  readonly column?: number;
  readonly endColumn?: number;
  readonly title?: string;
}

const COMMANDS = new Set([
  ...['set-env', 'set-output', 'save-state', 'add-mask', 'add-path', 'add-matcher', 'remove-matcher', 'debug'],
  ...['warning', 'error', 'notice', 'group', 'endgroup', 'echo', 'stop-commands'],
]);

const SHOWN_OF_A_KIND = 10;
const LONGEST_MESSAGE = 4096;
const LARGEST_SUMMARY = 1024 * 1024;
/** Of all outputs of a job together, counted in UTF-16. */
const LARGEST_OUTPUTS = 1024 * 1024;

/** The lines the runner sees: a lone carriage return ends one too. */
export function splitLines(text: string): readonly string[] {
  const lines = text.split(/\r\n|\n|\r/);
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

/** The command that a line is, in the new form at its start or in the old one anywhere. */
export function parseCommand(line: string, known: ReadonlySet<string> = COMMANDS): Command | undefined {
  return parseNewForm(line.trimStart(), known) ?? parseOldForm(line, known);
}

function parseNewForm(line: string, known: ReadonlySet<string>): Command | undefined {
  const end = line.indexOf('::', 2);
  if (!line.startsWith('::') || end < 0) return undefined;
  return makeCommand(line.slice(2, end), line.slice(end + 2), ',', known, [
    [/%0D/g, '\r'],
    [/%0A/g, '\n'],
    [/%3A/g, ':'],
    [/%2C/g, ','],
    [/%25/g, '%'],
  ]);
}

function parseOldForm(line: string, known: ReadonlySet<string>): Command | undefined {
  const start = line.indexOf('##[');
  const end = line.indexOf(']', start);
  if (start < 0 || end < 0) return undefined;
  return makeCommand(line.slice(start + 3, end), line.slice(end + 1), ';', known, [
    [/%3B/g, ';'],
    [/%0D/g, '\r'],
    [/%0A/g, '\n'],
    [/%5D/g, ']'],
    [/%25/g, '%'],
  ]);
}

type Escapes = readonly (readonly [RegExp, string])[];

function makeCommand(
  info: string,
  data: string,
  separator: string,
  known: ReadonlySet<string>,
  escapes: Escapes,
): Command | undefined {
  const space = info.indexOf(' ');
  const name = (space < 0 ? info : info.slice(0, space)).toLowerCase();
  if (!known.has(name)) return undefined;
  const decode = (text: string, list: Escapes) => list.reduce((done, [code, sign]) => done.replace(code, sign), text);
  const properties = new Map<string, string>();
  for (const pair of space < 0
    ? []
    : info
        .slice(space + 1)
        .trim()
        .split(separator)) {
    const equals = pair.indexOf('=');
    const value = pair.slice(equals + 1);
    if (equals > 0 && value !== '') properties.set(pair.slice(0, equals).toLowerCase(), decode(value, escapes));
  }
  const inData = separator === ',' ? escapes.filter(([code]) => !/3A|2C/.test(code.source)) : escapes;
  return { name, properties, data: decode(data, inData) };
}

export interface Log {
  /** Every annotation that was asked for. */
  readonly annotations: readonly Annotation[];
  /** Those that a person sees: ten of a kind, in the order they were printed, none longer than 4,096 characters. */
  readonly shown: readonly Annotation[];
  /** The lines of the log as a person reads them. */
  readonly lines: readonly string[];
  /** Commands that do something to the job itself. A step of ours has none. */
  readonly others: readonly Command[];
}

/** Reads a step's standard output and standard error as the runner does. */
export function readLog(text: string, workspace: string): Log {
  const annotations: Annotation[] = [];
  const lines: string[] = [];
  const others: Command[] = [];
  let stopped: string | undefined;
  for (const line of splitLines(text)) {
    const command = parseCommand(line, stopped === undefined ? COMMANDS : new Set([...COMMANDS, stopped]));
    if (stopped !== undefined) {
      if (command?.name === stopped) stopped = undefined;
      else lines.push(line);
    } else if (command === undefined) lines.push(line);
    else if (command.name === 'stop-commands') stopped = command.data.toLowerCase();
    else if (command.name === 'group' || command.name === 'endgroup') lines.push(`##[${command.name}]${command.data}`);
    else if (command.name === 'error' || command.name === 'warning' || command.name === 'notice') {
      const annotation = toAnnotation(command.name, command, workspace);
      annotations.push(annotation);
      lines.push(`##[${command.name}]${annotation.message}`);
    } else if (command.name !== 'debug') others.push(command);
  }
  const seen = new Map<AnnotationKind, number>();
  const shown = annotations.filter(({ kind }) => {
    const count = (seen.get(kind) ?? 0) + 1;
    seen.set(kind, count);
    return count <= SHOWN_OF_A_KIND;
  });
  return { annotations, shown, lines, others };
}

function toAnnotation(kind: AnnotationKind, { properties, data }: Command, workspace: string): Annotation {
  const integer = (name: string) => {
    const text = properties.get(name);
    return text !== undefined && /^\s*[+-]?\d+\s*$/.test(text) ? Number(text) : undefined;
  };
  let [line, endLine, column, endColumn] = ['line', 'endline', 'col', 'endcolumn'].map(integer);
  if (line === undefined && endLine !== undefined) line = endLine;
  if (column === undefined && endColumn !== undefined) column = endColumn;
  const severalLines = endLine !== undefined && line !== endLine;
  const backwards = column !== undefined && endColumn !== undefined && endColumn < column;
  if (line === undefined || severalLines || backwards) [column, endColumn] = [undefined, undefined];
  if (line !== undefined && endLine !== undefined && endLine < line) [line, endLine] = [undefined, undefined];
  const path = properties.get('file');
  const file = path?.startsWith(`${workspace}/`) === true ? path.slice(workspace.length + 1) : path;
  const optional = { file, line, endLine, column, endColumn, title: properties.get('title') };
  return {
    kind,
    message: data.slice(0, LONGEST_MESSAGE),
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
  };
}

/** The `NAME=VALUE` and `NAME<<DELIMITER` pairs of an output, environment or state file. Throws where the runner does. */
export function readPairs(text: string): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>();
  const lines = text.split('\n');
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? '';
    if (line === '') continue;
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) pairs.set(line.slice(0, equals), line.slice(equals + 1));
    else if (heredoc > 0 && heredoc + 2 < line.length) {
      const end = lines.indexOf(line.slice(heredoc + 2), index + 1);
      if (end < 0) throw new Error(`Matching delimiter not found for ${line}`);
      pairs.set(line.slice(0, heredoc), lines.slice(index + 1, end).join('\n'));
      index = end;
    } else throw new Error(`Invalid format '${line}'`);
  }
  const size = [...pairs].reduce((sum, [name, value]) => sum + 2 * (name.length + value.length), 0);
  if (size > LARGEST_OUTPUTS) throw new Error(`Outputs of ${size} bytes are more than a job may have`);
  return pairs;
}

/** The summary that a person sees: nothing at all of one that is too large. */
export function shownSummary(bytes: Uint8Array): string | undefined {
  return bytes.length === 0 || bytes.length > LARGEST_SUMMARY ? undefined : Buffer.from(bytes).toString('utf8');
}
