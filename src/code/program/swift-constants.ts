/**
 * Constants of Objective-C are members of their types in Swift: of `RecordSection`, `RecordSectionLabs` is `.labs`.
 * https://developer.apple.com/documentation/swift/grouping-related-objective-c-constants
 */

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
