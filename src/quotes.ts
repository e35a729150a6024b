import { type Finding, type RepoFiles, UnreadableFile } from './types.ts';

/** A quoted line is for recognising a place; longer lines are cut. */
const LONGEST = 400;

/** The lines that findings point at, so that reporters need no files. Files without lines (binary lists) give none. */
export function quoteLines(
  findings: readonly Finding[],
  files: RepoFiles,
): ReadonlyMap<string, ReadonlyMap<number, string>> {
  const wanted = new Map<string, Set<number>>();
  for (const { at, related = [], places = [] } of findings) {
    for (const place of [at, ...[...related, ...places].map((one) => one.at)]) {
      wanted.set(place.file, (wanted.get(place.file) ?? new Set()).add(place.line));
    }
  }
  return new Map([...wanted].map(([file, lines]) => [file, quote(file, lines, files)]));
}

function quote(file: string, numbers: ReadonlySet<number>, files: RepoFiles): ReadonlyMap<number, string> {
  const text = decode(file, files);
  if (text === undefined) return new Map();
  const lines = text.split(/\r\n|\r|\n/);
  return new Map([...numbers].map((number) => [number, hideCredentials((lines[number - 1] ?? '').slice(0, LONGEST))]));
}

/** A report is read by more people than a file, and stays where it was printed. */
function hideCredentials(line: string): string {
  return line.replaceAll(/(?<=:\/\/)[^/?#\s"'<>@:]{0,100}:[^/?#\s"'<>@]{0,300}(?=@)/g, (secret) =>
    '…'.repeat(secret.length),
  );
}

function decode(file: string, files: RepoFiles): string | undefined {
  try {
    const bytes = files.bytes(file);
    const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    const text = new TextDecoder(isUtf16 ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch (error) {
    if (error instanceof UnreadableFile) return undefined;
    throw error;
  }
}
