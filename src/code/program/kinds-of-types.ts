/**
 * Of which kind the values of a type are, where no value is of two: a text is no number, and no object of the app's own.
 */
import type { TypeName } from '../facts/facts.ts';
import { CLINICAL_TYPE_NAMES } from '../models/healthkit.ts';
import { lineage } from './inheritance.ts';
import { findTypeInfo, hasObjects, type Program, type TypeInfo } from './program.ts';

export type Kind = 'text' | 'number' | 'truth' | 'list' | 'function' | 'metatype' | 'clinical' | 'own';

const KINDS: readonly (readonly [Kind, RegExp])[] = [
  ['text', /^(?:[Ss]tring|Substring|StaticString|NSString|LocalizedStringKey)$/],
  ['number', /^(?:U?[Ii]nt\d*|[Ll]ong|Double|Float|CGFloat|Decimal|NSNumber|NSInteger|TimeInterval)$/],
  ['truth', /^(?:[Bb]ool|Boolean)$/],
  ['list', /^(?:Array|Set)$/],
  ['function', /^->$/],
];

export function kindOf(program: Program, { name, isMetatype }: TypeName): Kind | undefined {
  if (isMetatype) return 'metatype';
  if (CLINICAL_TYPE_NAMES.has(name)) return 'clinical';
  const own = findTypeInfo(program, name);
  if (own && hasObjects(own) && !lineage(program, own).some(isWrittenAsLiteral)) return 'own';
  return KINDS.find(([, names]) => names.test(name))?.[0];
}

function isWrittenAsLiteral({ supertypes }: TypeInfo): boolean {
  return [...supertypes].some((name) => name.startsWith('ExpressibleBy'));
}

/** What is not known, and a parameter, may be of any kind. */
export function isSameKind(program: Program, kind: Kind | undefined, type: TypeName): boolean {
  const wanted = kindOf(program, type);
  return kind === undefined || wanted === undefined || kind === wanted;
}
