/**
 * Constants of Objective-C are members of their types in Swift: of `RecordSection`, `RecordSectionLabs` is `.labs`; and the
 * cases of an enum of Swift are constants in Objective-C.
 * https://developer.apple.com/documentation/swift/grouping-related-objective-c-constants
 */

import type { FileFacts, VariableFact } from '../facts/facts.ts';
import type { VariableInfo } from './program.ts';

/** The type that Swift finds a global constant of Objective-C in, and by which name. Undefined for those that stay
 *  globals: `NSString *const LabsKey`. */
export function swiftMember({ fact, owner, file }: VariableInfo): { type: string; name: string } | undefined {
  const { name, type } = fact;
  if (owner || !type || type.args.length > 0 || !OBJECTIVE_C.test(file.path)) return undefined;
  const words = wordsOf(name);
  const said = wordsOf(type.name);
  let common = 0;
  while (common < words.length - 1 && words[common] === said[common]) common += 1;
  const first = words[common];
  if (common === 0 || first === undefined) return undefined;
  return { type: type.name, name: [lowered(first), ...words.slice(common + 1)].join('') };
}

const OBJECTIVE_C = /\.(?:mm?|h)$/;

/** `RDSectionURLLabs` is `RD`, `Section`, `URL`, `Labs`. */
function wordsOf(name: string): readonly string[] {
  return name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z\d_]+|\d+|_/g) ?? [];
}

function lowered(word: string): string {
  return word === word.toUpperCase() ? word.toLowerCase() : word.charAt(0).toLowerCase() + word.slice(1);
}

/** The names that Objective-C has for the cases of a Swift file's enums: `.labs` of `@objc enum RecordSection` is
 *  `RecordSectionLabs`. */
export function objectiveCConstants({ types, aliases }: FileFacts): readonly VariableFact[] {
  return types.flatMap(({ kind, name, cases, modifiers }) => {
    if (kind !== 'enum' || !modifiers.has('@objc')) return [];
    const renamed = [...aliases].find(([, target]) => target.name === name)?.[0];
    return cases.map((one): VariableFact => {
      const { site } = one;
      const value = { kind: 'member', of: { kind: 'name', name, site }, name: one.name, site } as const;
      const constant = `${renamed ?? name}${one.name.charAt(0).toUpperCase()}${one.name.slice(1)}`;
      return {
        name: constant,
        type: { name, args: [] },
        value,
        isConstant: true,
        modifiers: new Set(['static']),
        site,
      };
    });
  });
}
