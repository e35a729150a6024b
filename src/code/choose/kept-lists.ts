/**
 * Lists of raw identifiers in JavaScript that nobody takes anything from: what says their names brings them into a file, hands
 * them out of one, or puts them into a field that nobody reads.
 */
import type { RepoFiles } from '../../types.ts';
import type { Expression, FileFacts, VariableFact } from '../facts/facts.ts';
import { languageOf, readSource } from '../facts/source.ts';
import { plainName } from '../program/shared-names.ts';
import type { FindPlaces, NamePlace } from '../program/unrun.ts';
import { rawOf } from './words-in-files.ts';

/** Whether all names of clinical records in code of other languages than Apple's stand in such lists. */
export function areKeptAlone(files: readonly FileFacts[], repository: RepoFiles, findPlaces: FindPlaces): boolean {
  const lists = new Set<string>();
  for (const file of files) {
    if (!file.clinical) continue;
    const names = namesOfLists(file, repository);
    if (!names) return false;
    for (const name of names) lists.add(name);
  }
  if (lists.size === 0) return false;
  const lineOf = ({ path, start }: NamePlace): string => lineAt(rawOf(path, repository) ?? '', start);
  const fields = new Set<string>();
  for (const place of findPlaces(lists) ?? UNKNOWN) {
    if (place.isImport || place.how === 'declared') continue;
    const before = place.start < 0 ? '' : (rawOf(place.path, repository) ?? '').slice(0, place.start);
    if (EXPORTED.test(before.slice(-LONGEST))) continue;
    const [, field] = (place.start < 0 ? undefined : PUT.exec(lineOf(place))) ?? [];
    if (field === undefined) return false;
    fields.add(field);
  }
  if (fields.size === 0) return true;
  // a list that is put into a field under its own name would be read by that
  const others = [...fields].filter((field) => !lists.has(field));
  if (others.length < fields.size) return false;
  return (findPlaces(fields) ?? UNKNOWN).every((place) => {
    const line = place.start < 0 ? '' : lineOf(place);
    const [, , list = ''] = PUT.exec(line) ?? [];
    return lists.has(list) || FIELD.test(line);
  });
}

/** Where places cannot be told. */
const UNKNOWN: readonly NamePlace[] = [{ name: '', path: '', start: -1, how: 'word' }];

/** The variables at the top of a file that hold what it names of clinical records, in lists and objects of texts alone. */
function namesOfLists({ path, variables }: FileFacts, repository: RepoFiles): readonly string[] | undefined {
  if (languageOf(path) !== 'javascript') return undefined;
  const { text } = readSource(path, 'javascript', repository);
  const holding = (index: number): VariableFact | undefined =>
    variables.find(({ site }) => site.start <= index && index < site.end);
  const names: string[] = [];
  for (const { index } of text.matchAll(NAMED)) {
    if (COMMENT.test(lineAt(text, index).trimStart())) continue;
    const variable = holding(index);
    if (!variable?.value || !isPlain(variable.value)) return undefined;
    names.push(plainName(variable.name));
  }
  return names;
}

const NAMED = /HKClinical\w+/g;
const COMMENT = /^(?:\/\/|\/?\*)/;
/** `export { A, B`, as far as it stands before a name. */
const EXPORTED = /\bexport\s{1,9}(?:type\s{1,9})?\{[\w\s,]*$/;
const LONGEST = 2000;
const WORDS = String.raw`(?:(?:public|private|protected|readonly|static)\s{1,9})`;
/** `this.types = TYPES;`, and the same as the first value of a field. */
const PUT = new RegExp(
  String.raw`^\s{0,80}(?:${WORDS}{0,4}|this\.)([\w$]{1,99})(?:[?!]?:[^=;]{1,200})?\s{0,9}=\s{0,9}([\w$]{1,99})\s{0,9};?\s{0,80}$`,
);
/** `types: string[];`. Without a mark or a word before it a line may as well be a part of what is taken out of something. */
const TYPE = '(?:[?!]?:[^=;(){}]{1,200})?';
const FIELD = new RegExp(String.raw`^\s{0,80}(?:${WORDS}{1,4}[\w$]{1,99}${TYPE};?|[\w$]{1,99}${TYPE};)\s{0,80}$`);

function isPlain(value: Expression): boolean {
  if (value.kind === 'literal') return true;
  if (value.kind === 'list') return value.items.every(isPlain);
  return value.kind === 'dictionary' && !value.spreads && value.pairs.every((pair) => pair.every(isPlain));
}

function lineAt(text: string, index: number): string {
  const end = text.indexOf('\n', index);
  return text.slice(text.lastIndexOf('\n', index) + 1, end < 0 ? text.length : end);
}
