/**
 * Swift source to facts.
 */

import { blankProse } from '../../facts/blank.ts';
import type { FileFacts, FileRef } from '../../facts/facts.ts';
import type { Source } from '../../facts/source.ts';
import { blankDirectives } from '../directives.ts';
import { findFaults } from '../faults.ts';
import { traitsOf } from '../index.ts';
import type { ParseText } from '../parser.ts';
import { type Copy, namedChildren } from '../syntax.ts';
import { awaitsIn } from './awaits.ts';
import { lowerMembers } from './declarations.ts';
import { olderSpelling } from './newer.ts';
import { importsRx } from './rx.ts';
import { lowerStatements } from './statements.ts';

const DECLARATIONS = new Set([
  'import_declaration',
  'class_declaration',
  'protocol_declaration',
  'function_declaration',
  'typealias_declaration',
]);

/** https://developer.apple.com/documentation/swift/improving-objective-c-api-declarations-for-swift */
const REFINED = /\b__([a-z]\w{1,99})/g;

/** The facts of a Swift file, or why there are none. */
export function readSwift({ path, lines, text: whole }: Source, parse: ParseText): FileFacts | { failure: string } {
  const code = blankProse(whole, 'swift');
  const { text, regions } = blankDirectives(whole, code);
  // names are read from the text as it is
  const parsed = parse(olderSpelling(text, code));
  if ('failure' in parsed) return parsed;
  const file = { path, lines };
  const unit = { path, lines, text, file, awaits: awaitsIn(code), hasRx: importsRx(text) };
  const nodes = namedChildren(parsed.root);
  // Top-level variables are globals, and code beside them may use them: `main.swift`, playgrounds.
  const members = lowerMembers(nodes, unit);
  const rest = nodes.filter(({ type }) => !DECLARATIONS.has(type) && type !== 'property_declaration');
  return {
    path,
    lines,
    types: members.types,
    functions: members.functions,
    variables: members.variables,
    aliases: members.aliases,
    body: lowerStatements({ ...parsed.root, children: rest }, unit),
    regions,
    faults: parsed.hasError ? findFaults(parsed.root, file) : [],
    ...cutOf(parsed, file),
    saysSelf: text.includes('Self'),
    ...(text.includes('__') && { refined: new Set(Array.from(text.matchAll(REFINED), ([, name = '']) => name)) }),
    traits: traitsOf('swift'),
  };
}

/** What a tree leaves out, in a file. */
export function cutOf({ cut }: Pick<Copy, 'cut'>, file: FileRef): Pick<FileFacts, 'tooDeep'> {
  return cut ? { tooDeep: { file, start: cut.start, end: cut.end } } : {};
}
