/**
 * The columns of what a target declares: what its sources say, and what was built of them.
 */
import { compare } from '../order.ts';
import type { AppTarget, TargetReport, TypeUse } from '../types.ts';
import { typeName } from './matrix.ts';
import { shippedUses } from './ships.ts';

/** `Value`; or `What the sources say` and `The built app`, by its file where there are several. */
export function declaredHeads({ built = [] }: TargetReport, write: (name: string) => string): string[] {
  if (built.length === 0) return ['Value'];
  const names = built.length === 1 ? ['The built app'] : built.map(({ target }) => write(target.project));
  return ['What the sources say', ...names];
}

/** The types that the code asks for or reads, and those that the binaries name: which of both, no binary tells. */
export function comparedTypes({
  target,
  built = [],
}: TargetReport): { readonly label: string; readonly cells: readonly string[] } | undefined {
  if (built.length === 0) return undefined;
  const { requested, read, shared } = target.code;
  const ours = namesOf([...requested, ...read, ...shared]);
  const source = ours !== '' ? ours : target.code.unresolved.length > 0 ? 'cannot be known' : 'none';
  return { label: 'Record types', cells: [source, ...built.map((one) => namedIn(one.target))] };
}

function namedIn({ code, signs }: AppTarget): string {
  const names = namesOf(code.requested);
  if (names !== '') return `names ${names}`;
  return signs.some(({ value }) => /^HK(?:Clinical|FHIR)/.test(value))
    ? 'names clinical API, and no type'
    : 'none of its own';
}

function namesOf(uses: readonly TypeUse[]): string {
  const names = shippedUses(uses).map(({ type }) => typeName(type) ?? type);
  return [...new Set(names)].sort(compare).join(', ');
}
