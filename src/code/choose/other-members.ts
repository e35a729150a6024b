/**
 * Where a name stands for a member of another type than the one in question, as Swift's text shows it: `state.labs` is no
 * closure of a client. What is not told counts as said.
 */

import { literal } from '../../patterns.ts';
import type { RepoFiles } from '../../types.ts';
import { blankProse } from '../facts/blank.ts';
import { readSource } from '../facts/source.ts';
import type { Scan } from '../scan/scan.ts';

/** Types of libraries whose members are those of the app's own state. */
const STORES = /^(?:Store|StoreOf|ViewStore|ViewStoreOf|BindableStore)$/;

/** A text that mentions are looked at in, and how its names are declared: found once for each. */
export interface Receivers {
  typesOf(name: string): readonly string[] | undefined;
}

export function receiversIn(code: string): Receivers {
  const known = new Map<string, readonly string[] | undefined>();
  return {
    typesOf: (name) => {
      if (!known.has(name)) known.set(name, findTypes(code, name));
      return known.get(name);
    },
  };
}

/** The types that a file says of a name, wherever it declares it; undefined where one of the places does not tell. */
function findTypes(code: string, name: string): readonly string[] | undefined {
  const said: string[] = [];
  for (const { index } of code.matchAll(new RegExp(`(?<![\\w$])${literal(name)}(?![\\w$])`, 'g'))) {
    const before = code.slice(Math.max(0, index - 40), index);
    const after = code.slice(index + name.length, index + name.length + 120);
    const type = /^\s?:\s?(?:inout\s)?(\w+)/.exec(after)?.[1];
    const isVariable = /\b(?:let|var)\s+$/.test(before);
    if (type !== undefined && (isVariable || /^[A-Z]/.test(type))) said.push(type);
    else if (isVariable) {
      const made = /^\s?=\s?([A-Z]\w*)\(/.exec(after)?.[1];
      if (made === undefined) return undefined;
      said.push(made);
    } else if (OF_REDUCE.test(before)) said.push('Store');
    else if (/^(?:\s?,\s?\w+){0,4}\s+in\b/.test(after)) return undefined;
  }
  return said.length > 0 ? said : undefined;
}

/** `Reduce { state, action in`: the state is the first. */
const OF_REDUCE = /\bReduce\s?(?:\(\s?)?\{\s{0,9}$/;

/** What a name is asked of. */
export interface Owners {
  /** The types that have the member in question. */
  of(name: string): readonly string[];
  /** Whether a type is one of the app's own, which has no member but those it declares. */
  types(name: string): boolean;
}

export function createDeclared(scans: readonly Scan[], files: RepoFiles): Owners['types'] {
  let found: ReadonlySet<string> | undefined;
  return (name) => {
    found ??= findDeclared(scans, files);
    return found.has(name);
  };
}

function findDeclared(scans: readonly Scan[], files: RepoFiles): ReadonlySet<string> {
  const found = new Set<string>();
  const refused = new Set<string>();
  for (const { path, language } of scans) {
    if (language !== 'swift') continue;
    const code = blankProse(readSource(path, language, files).text, language);
    for (const { 1: word, 2: name = '' } of code.matchAll(DECLARES))
      (word === 'typealias' || word === 'protocol' ? refused : found).add(name);
    // such a type has the members of another
    for (const { 1: name = '' } of code.matchAll(LOOKS_UP)) refused.add(name);
  }
  for (const name of refused) found.delete(name);
  return found;
}

const DECLARES = /\b(struct|class|enum|actor|typealias|protocol)\s{1,9}(\w+)/g;
const LOOKS_UP = /@dynamicMemberLookup\b[^{}]{0,200}?\b(?:struct|class|enum|actor)\s{1,9}(\w+)/g;

export function isOfOther(code: string, index: number, word: string, owners: Owners, receivers: Receivers): boolean {
  const before = code.slice(Math.max(0, index - 80), index);
  const after = code.slice(index + word.length, index + word.length + 4);
  if (/\b(?:func|var|let|case)\s+$/.test(before)) return true;
  // what is put into it calls nothing
  if (/\w\.$/.test(before) && /^\s=[^=]/.test(after)) return true;
  if (/(?:[([,:]\s?|\bcase\s)\.$/.test(before)) return true;
  const receiver = /(?:^|[^.\w])(?:self\.)?(\w+)[?!]?\.$/.exec(before)?.[1];
  if (receiver === undefined || receiver === 'self') return false;
  const types = receivers.typesOf(receiver);
  return types?.every((type) => STORES.test(type) || (owners.types(type) && !owners.of(word).includes(type))) === true;
}
