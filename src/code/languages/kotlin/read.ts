/**
 * Kotlin source to facts: Kotlin Multiplatform calls HealthKit by the names of Objective-C.
 */
import type { FileFacts } from '../../facts/facts.ts';
import type { Source } from '../../facts/source.ts';
import { findTellingFaults } from '../faults.ts';
import { traitsOf } from '../index.ts';
import type { ParseText } from '../parser.ts';
import { cutOf } from '../swift/read.ts';
import { namedChildren } from '../syntax.ts';
import { lettersIn } from '../type-parameters.ts';
import { sealedIn } from './classes.ts';
import { withoutContexts } from './contexts.ts';
import { asStatic, lowerMember, noMembers } from './members.ts';
import { aliasesIn } from './types.ts';
import type { KotlinUnit } from './unit.ts';

/** The facts of a Kotlin file, or why there are none. */
export function readKotlin({ path, lines, text }: Source, parse: ParseText): FileFacts | { failure: string } {
  const { text: plain, contexts } = withoutContexts(text);
  const parsed = parse(plain);
  if ('failure' in parsed) return parsed;
  const file = { path, lines };
  const unit: KotlinUnit = {
    path,
    lines,
    text,
    file,
    contexts,
    local: [],
    sealed: sealedIn(parsed.root, { path, lines, text, file }),
    letters: lettersIn(parsed.root, { path, lines, text, file }),
  };
  const members = noMembers();
  for (const part of namedChildren(parsed.root)) lowerMember(part, unit, members, '');
  const { types, functions, variables } = members;
  return {
    path,
    lines,
    types: [...types, ...unit.local],
    functions,
    variables: variables.map(asStatic),
    aliases: aliasesIn(parsed.root, unit),
    body: [],
    regions: [],
    faults: parsed.hasError ? findTellingFaults(parsed.root, file, text) : [],
    ...cutOf(parsed, file),
    opens: [...text.matchAll(IMPORTS_MEMBER)].flatMap(([, name]) => name ?? []),
    traits: traitsOf('kotlin'),
  };
}

const IMPORTS_MEMBER =
  /^import[ \t]{1,9}(?:[\w.]{1,400}\.)?([A-Z]\w{0,200})\.(?:\w{1,200}|\*)[ \t]{0,9};?[ \t]{0,9}$/gm;
