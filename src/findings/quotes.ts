import { findCredentials, findPrivateKeys, hideCredentials } from '../credentials/credentials.ts';
import { type AppTarget, type Finding, type Location, type RepoFiles, UnreadableFile } from '../types.ts';

/** A quoted line is for recognising a place; longer lines are cut. */
const LONGEST = 400;

/** The lines that findings point at, so that reporters need no files. Files without lines (binary lists) give none, and
 *  what points at a whole gives none: its first line, `6BA6… // Release = {` or `<dict>`, says nothing of what is missing. */
export function quoteLines(
  findings: readonly Finding[],
  files: RepoFiles,
  targets: readonly AppTarget[] = [],
): ReadonlyMap<string, ReadonlyMap<number, string>> {
  const wholes = wholesOf(targets);
  const wanted = new Map<string, Set<number>>();
  for (const { at, related = [], places = [] } of findings) {
    for (const place of [at, ...[...related, ...places].map((one) => one.at)]) {
      if (wholes.has(keyOf(place))) continue;
      wanted.set(place.file, (wanted.get(place.file) ?? new Set()).add(place.line));
    }
  }
  return new Map([...wanted].map(([file, lines]) => [file, quote(file, lines, files)]));
}

/** The places that stand for a target, one of its configurations, or one of its property lists as a whole. */
function wholesOf(targets: readonly AppTarget[]): ReadonlySet<string> {
  return new Set(
    targets.flatMap((target) =>
      [target, ...target.variants].flatMap(({ at, info, entitlements, project }) => {
        const lists = [info.at, entitlements.at].filter(({ file }) => !file.startsWith(`${project}/`) && isList(file));
        return [target.at, at, ...lists].map(keyOf);
      }),
    ),
  );
}

/** Other files name the list in the line, and that line says something. */
function isList(file: string): boolean {
  return /\.(?:plist|entitlements|json)$/.test(file);
}

function keyOf({ file, line, column }: Location): string {
  return `${file}:${line}:${column}`;
}

function quote(file: string, numbers: ReadonlySet<number>, files: RepoFiles): ReadonlyMap<number, string> {
  const text = decode(file, files);
  if (text === undefined) return new Map();
  const lines = blankPrivateKeys(text).split(/\r\n|\r|\n/);
  return new Map([...numbers].map((number) => [number, quoteLine(lines[number - 1] ?? '', lines[number - 2] ?? '')]));
}

/** What is cut off could be what tells a credential: it is looked for in more than is quoted. */
function quoteLine(line: string, before: string): string {
  const text = line.slice(0, 10 * LONGEST);
  return hideCredentials(withoutRest(text, before), '…').slice(0, LONGEST);
}

/** The longest part of a credential that is looked for on the line before. */
const LONGEST_PART = 300;

/** Without the rest of a credential that was broken into two lines: alone it tells nothing of what it is. */
function withoutRest(line: string, before: string): string {
  const begun = before.slice(-LONGEST_PART).split(/\s/).at(-1) ?? '';
  const [rest = ''] = begun === '' ? [] : line.slice(0, LONGEST_PART).split(/\s/, 1);
  const broken = findCredentials(begun + rest).find(({ start, end }) => start < begun.length && end > begun.length);
  if (rest === '' || !broken) return line;
  const length = broken.end - begun.length;
  return `[${broken.kind}]`.padEnd(length, '…') + line.slice(length);
}

/** No line of a private key tells by itself what it is. */
function blankPrivateKeys(text: string): string {
  if (!text.includes('PRIVATE')) return text;
  let blanked = '';
  let at = 0;
  for (const { start, end } of findPrivateKeys(text)) {
    blanked += text.slice(at, start) + text.slice(start, end).replaceAll(/[^\r\n]+/g, '[a private key]');
    at = end;
  }
  return blanked + text.slice(at);
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
