/**
 * One budget for all that a run reads into values: projects, property lists, manifests, lock files. A file of a few
 * megabytes may hold more values than memory does, and a repository any number of such files. Sources that are searched
 * are not counted: searching takes no memory, and who parses them counts for himself. docs/decisions/fuel.md has the
 * figures.
 */
import { type RepoFiles, type Skipped, UnreadableFile } from '../types.ts';
import { refuseStandIn } from './stand-ins.ts';

/** What one run reads. */
export interface ReadingLimits {
  /** Ten times the largest public project files. */
  readonly bytes: number;
  /** Of one file: three times what the largest public project file holds. */
  readonly valuesOfFile: number;
  /** Of all files together: 626 projects of Apple's samples in one repository hold two million. */
  readonly values: number;
  /** What is read again, for another target or configuration, is parsed again. */
  readonly repeated: number;
}

export const READING_LIMITS: ReadingLimits = {
  bytes: 96 * 1024 * 1024,
  valuesOfFile: 1_000_000,
  values: 2_500_000,
  repeated: 5_000_000,
};

const YAML = /\.ya?ml$|(?:Podfile|pubspec)\.lock$/i;

/** What costs more than a value of JSON does, and how much more. */
const COSTS: readonly (readonly [RegExp, number])[] = [
  [YAML, 6],
  [/\.(?:xml|\w+proj|props|targets|xcworkspacedata)$/i, 4],
  [/\.swift$/i, 4],
  [/\.xcconfig$|(?:^|\/)[A-Z]\w*file$|\.podspec$|\.rb$/, 2],
];

/** Sources, which are searched; and those among them that declare targets, which are read. */
const SOURCE =
  /\.(?:swift|mm?|c|cc|cpp|cxx|h|hh|hpp|hxx|ipp|inl|pch|metal|[jt]sx?|[cm][jt]s|vue|svelte|dart|cs|fs|kt)$/i;
const DECLARING =
  /(?:^|\/)(?:Package(?:@swift-[\d.]+)?|Project|Workspace|Config)\.swift$|(?:^|\/)ProjectDescriptionHelpers\//;

export interface LimitedFiles {
  readonly files: RepoFiles;
  /** What was not read, so far. */
  unread(): readonly Skipped[];
}

/** The same files, of which no more is read than a run may hold. What is beyond that cannot be read, and is told. */
export function limitReading(files: RepoFiles, most: ReadingLimits = READING_LIMITS): LimitedFiles {
  const weights = new Map<string, number>();
  const refused = new Map<string, UnreadableFile>();
  const left = { ...most };

  function refuse(path: string, reason: string): never {
    const error = new UnreadableFile(reason, { file: path, line: 1, column: 1 });
    refused.set(path, error);
    throw error;
  }

  function count(path: string, bytes: Uint8Array): void {
    const before = weights.get(path);
    if (before !== undefined) {
      left.repeated -= Math.max(before, bytes.length / BYTES_OF_VALUE);
      if (left.repeated < 0) refuse(path, `is not read again: ${AGAIN}`);
      return;
    }
    const values = (countValues(bytes) + (YAML.test(path) ? countCrowded(bytes) : 0)) * costOf(path);
    if (values > most.valuesOfFile) refuse(path, `is not read: it holds more values than one run reads. ${ADVICE}`);
    if (values > left.values || bytes.length > left.bytes) refuse(path, `is not read: ${BEFORE}. ${ADVICE}`);
    left.values -= values;
    left.bytes -= bytes.length;
    weights.set(path, values);
  }

  return {
    files: {
      ...files,
      search: (path) => files.search?.(path) ?? files.bytes(path),
      large(path) {
        const bytes = files.large?.(path) ?? files.bytes(path);
        refuseStandIn(bytes, path);
        return bytes;
      },
      bytes(path) {
        const known = refused.get(path);
        if (known) throw known;
        const bytes = files.bytes(path);
        refuseStandIn(bytes, path);
        if (!SOURCE.test(path) || DECLARING.test(path)) count(path, bytes);
        return bytes;
      },
    },
    unread: () =>
      [...refused].map(([path, { message, at }]) => ({ at, reason: `\`${path}\`: ${message}`, blocking: true })),
  };
}

/** What is read again may be one text of a megabyte, which every rule looks through. */
const BYTES_OF_VALUE = 20;
const ADVICE = 'Exclude it, or what no app is built from, in .clinical-records.yml';
const BEFORE = 'the files read before it hold as much as one run reads';
const AGAIN = 'too many targets and configurations are made of large files';

function costOf(path: string): number {
  return COSTS.find(([ending]) => ending.test(path))?.[1] ?? 1;
}

/** What may begin or end a value in one of the formats: `, ; < ( [ {`, and a line that none of these ends. */
const MARKS = new Uint8Array(256);
for (const mark of ',;<([{') MARKS[mark.charCodeAt(0)] = 1;
const LINE_END = 10;
const SPACE = 32;
/** `- a`, `? a`: of YAML. */
const OPENING = new Uint8Array(256);
for (const mark of '-?') OPENING[mark.charCodeAt(0)] = 1;

/** At most so many values can the bytes hold, whatever the format; of a binary list, each byte may be one. */
function countValues(bytes: Uint8Array): number {
  if (bytes[0] === 98 && bytes[1] === 112 && bytes[2] === 108) return bytes.length / 2;
  let count = 1;
  let before = LINE_END;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (MARKS[byte] === 1) count += 1;
    else if (byte === LINE_END) count += MARKS[before] === 1 || before === LINE_END ? 0 : 1;
    else if (byte === SPACE && OPENING[before] === 1) count += 1;
    before = byte;
  }
  return count;
}

/** What begins something in YAML without being counted above: texts in quotes, names of values, tags, keys. */
const SIGNS = new Uint8Array(256);
for (const sign of `"'&*!:`) SIGNS[sign.charCodeAt(0)] = 1;
/** Of these a line of a file that somebody wrote has fewer. */
const USUAL = 8;

/** Values of YAML that stand in one line with nothing between them: two signs each. */
function countCrowded(bytes: Uint8Array): number {
  let count = 0;
  let inLine = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === LINE_END) inLine = 0;
    else if (SIGNS[byte] === 1) {
      inLine += 1;
      if (inLine > USUAL) count += 0.5;
    }
  }
  return count;
}
