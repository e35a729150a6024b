/**
 * C# source to facts: .NET, MAUI and Xamarin apps call HealthKit through bindings.
 */

import { addAll } from '../../../lists.ts';
import { blankProse } from '../../facts/blank.ts';
import type { FileFacts, Region } from '../../facts/facts.ts';
import type { Source } from '../../facts/source.ts';
import { conditionalRegions } from '../debug-only.ts';
import { blankDirectives, evaluateCondition } from '../directives.ts';
import { findTellingFaults } from '../faults.ts';
import { traitsOf } from '../index.ts';
import type { Parse, ParseText } from '../parser.ts';
import { cutOf } from '../swift/read.ts';
import { childOf, namedChildren, type Syntax } from '../syntax.ts';
import { type BoundNames, NOTHING_BOUND } from './bound-names.ts';
import { isTypeDeclaration } from './declarations.ts';
import { lowerMember, type Members, noMembers } from './members.ts';
import { olderSpelling } from './newer.ts';
import { lowerStatements } from './statements.ts';
import { assignedIn, type CSharpUnit, madeLaterIn } from './unit.ts';

/** The facts of a C# file, or why there are none. `setElsewhere` is what views and readers may set. */
export function readCSharp(
  { path, lines, text: whole }: Source,
  parse: ParseText,
  setElsewhere: BoundNames = NOTHING_BOUND,
): FileFacts | { failure: string } {
  const code = blankProse(whole, 'c-sharp');
  const { text, regions: written } = blankDirectives(whole, code);
  const regions = written.map(ofPlatform);
  const parsed = parseRegions(text, code, regions, parse);
  if ('failure' in parsed) return parsed;
  const file = { path, lines };
  const shared: CSharpUnit['shared'] = new Map();
  const assigned = assignedIn(parsed.root, { text });
  const madeLater = madeLaterIn(parsed.root, { text });
  const unit: CSharpUnit = { path, lines, text, file, assigned, madeLater, setElsewhere, shared };
  const members = noMembers();
  const statements: Syntax[] = [];
  sortTopLevel(parsed.root, unit, members, statements);
  const body = lowerStatements(statements, unit);
  return {
    path,
    lines,
    types: members.types,
    functions: members.functions,
    variables: [...members.variables, ...shared.values()],
    aliases: members.aliases,
    body,
    regions: byStart([...regions, ...conditionalRegions(parsed.root, text)]),
    faults: parsed.hasError ? findTellingFaults(parsed.root, file, text) : [],
    ...cutOf(parsed, file),
    opens: [...code.matchAll(USING_STATIC)].flatMap(([, name]) => name ?? []),
    traits: traitsOf('c-sharp'),
  };
}

function byStart(regions: readonly Region[]): readonly Region[] {
  return regions.toSorted((a, b) => a.start - b.start || b.end - a.end);
}

/** Parses all branches of `#if` at once. Where that gives no code, as of two heads of one method, those that no iPhone
 *  compiles are left out. */
function parseRegions(text: string, code: string, regions: readonly Region[], parse: ParseText): Parse {
  const parsed = parse(olderSpelling(text, code));
  if ('failure' in parsed || !parsed.hasError) return parsed;
  const others = regions.filter(({ condition }) => evaluateCondition(condition, IPHONE) === false);
  if (others.length === 0) return parsed;
  const again = parse(olderSpelling(without(others, text), without(others, code)));
  return 'failure' in again || again.hasError ? parsed : again;
}

const IPHONE = { flags: new Map(), platforms: ['ios'] } as const;

function without(regions: readonly Region[], text: string): string {
  const parts: string[] = [];
  let kept = 0;
  for (const { start, end } of regions) {
    if (start < kept) continue;
    parts.push(text.slice(kept, start), text.slice(start, end).replace(/[^\r\n]/g, ' '));
    kept = end;
  }
  return parts.join('') + text.slice(kept);
}

/** Symbols of target frameworks, as conditions that are known. */
function ofPlatform(region: Region): Region {
  const condition = region.condition
    .replace(/\b(?:__IOS__|IOS|__MOBILE__)\b/g, 'os(iOS)')
    .replace(/\b(?:__ANDROID__|ANDROID)\b/g, 'os(Android)')
    .replace(/\b(?:WINDOWS|TIZEN|NETFX_CORE|WINDOWS_UWP)\b/g, 'os(Windows)');
  return { ...region, condition };
}

const USING_STATIC = /^[ \t]*(?:global[ \t]+)?using[ \t]+static[ \t]+(?:[\w.]+\.)?(\w+)[ \t]*;/gm;

/** What is neither a type nor a statement. */
const SILENT = /^(?:using_directive|extern_alias_directive|global_attribute|file_scoped_namespace_declaration)$/;

/** What a parser that lost its way takes for code outside of any type. */
const STRAY = /_declaration$/;

/** What stands in a file or namespace: types, and in a program without a class its statements. */
function sortTopLevel(node: Syntax, unit: CSharpUnit, to: Members, statements: Syntax[]): void {
  for (const part of namedChildren(node)) {
    if (SILENT.test(part.type)) continue;
    if (isTypeDeclaration(part)) lowerMember(part, unit, to);
    else if (part.type === 'namespace_declaration') {
      const body = childOf(part, 'body');
      if (body) sortTopLevel(body, unit, to, statements);
    } else if (part.type === 'ERROR') sortTopLevel(part, unit, to, statements);
    else if (STRAY.test(part.type) && part.type !== 'variable_declaration') lowerMember(part, unit, to);
    else addAll(statements, part.type === 'global_statement' ? namedChildren(part) : [part]);
  }
}
