/**
 * A new build setting: in the configuration of a target in a project file, or in an xcconfig file beside its like.
 */
import { readPbxproj } from '../read/pbxproj.ts';
import { type Location, type PlistEntry, UnreadableFile } from '../types.ts';
import type { Edit } from './edits.ts';
import {
  encodeText,
  indentOf,
  lineBreakAt,
  lineEnd,
  lineStart,
  rangeOf,
  type TextFile,
  Unmendable,
} from './text-file.ts';

/** Adds a setting to the configuration that begins at `at`, where the alphabet puts it, as Xcode does. */
export function addToConfiguration(source: TextFile, at: Location, name: string, value: string, remark: string): Edit {
  const { file, text } = source;
  const { start, end } = rangeOf(source, at);
  const settings = readSettings(source, text.slice(start, end));
  const line = `${name} = "${value.replace(/["\\]/g, '\\$&')}"; /* ${remark} */`;
  const sorted = [...settings.values()];
  const before = sorted.findLast(({ key }) => key < name) ?? sorted[0];
  if (!before) throw new Unmendable(`the configuration in ${file}:${at.line} has no settings to put it beside`);

  const entry = rangeOf(source, before.keyAt).start;
  const newline = lineBreakAt(text, entry);
  const indent = indentOf(text, entry);
  if (before.key > name) return { file, start: entry, end: entry, replacement: line + newline + indent };
  const after = endOfSetting(source, before);
  return { file, start: after, end: after, replacement: newline + indent + line };
}

function readSettings(source: TextFile, id: string): ReadonlyMap<string, PlistEntry> {
  try {
    const bytes = encodeText(source, source.text);
    const configuration = readPbxproj(bytes, source.file).objects.get(id.replace(/^"|"$/g, ''));
    const held = configuration?.fields.get('buildSettings')?.value;
    if (configuration?.isa === 'XCBuildConfiguration' && held?.kind === 'dictionary' && /^[^<{]*\{/.test(source.text)) {
      return held.value;
    }
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
  }
  throw new Unmendable(`${source.file} has no build configuration in Xcode's own form there`);
}

/** After the semicolon of a setting whose value may be a list; and after what is remarked on it in the same line. */
function endOfSetting(source: TextFile, { value }: PlistEntry): number {
  const { text, file } = source;
  const { start, end } = rangeOf(source, value.at);
  let offset = end;
  if (value.kind !== 'string') {
    const last = value.kind === 'array' ? value.value.at(-1) : undefined;
    offset = text.indexOf(')', last ? rangeOf(source, last.at).end : start);
  }
  const semicolon = text.indexOf(';', offset);
  if (offset < 0 || semicolon < 0) throw new Unmendable(`${file} could not be followed to the end of a setting`);
  const rest = text.slice(semicolon + 1, lineEnd(text, semicolon));
  return semicolon + 1 + (/^[ \t]*\/\*[^*]*\*\/(?=[ \t]*$)/.exec(rest)?.[0].length ?? 0);
}

/** Adds a setting on the line after another one of an xcconfig file, with the remark on a line before it. */
export function addToXcconfig(source: TextFile, beside: Location, name: string, value: string, remark: string): Edit {
  const { file, text } = source;
  // Another line is another setting.
  if (value.includes('//') || /[\p{Cc}\u2028\u2029]|[;\\]\s*$/u.test(value)) {
    throw new Unmendable(`the text holds what would be cut off in ${file}`);
  }
  let end = lineEnd(text, rangeOf(source, beside).end);
  // A value that ends in a backslash goes on in the next line.
  while (/\\[ \t]*(?:\/\/[\s\S]*)?$/.test(text.slice(lineStart(text, end), end)) && end < text.length) {
    end = lineEnd(text, text.indexOf('\n', end) + 1);
  }
  const newline = lineBreakAt(text, end);
  const indent = indentOf(text, rangeOf(source, beside).start);
  return { file, start: end, end, replacement: `${newline}${indent}// ${remark}${newline}${indent}${name} = ${value}` };
}
