/**
 * Of what type something is, as far as declarations say.
 */
import type { Expression } from '../../facts/facts.ts';
import { globalNamed } from '../../program/named.ts';
import { findTypeInfo, findVariable, type TypeInfo, type VariableInfo } from '../../program/program.ts';
import { findName } from '../../program/scopes.ts';
import { typeOfVariable } from '../../program/variable-types.ts';
import type { Analysis } from '../analysis.ts';
import type { Frame } from '../calls/frames.ts';

/** The type around that has a property, where the name is no local. */
export function ownOf({ program }: Analysis, name: string, { owner, scope }: Frame): TypeInfo | undefined {
  return owner && !findName(scope, name) && findVariable(program, owner, name) ? owner : undefined;
}

/** The type of what a path leads to, as far as declarations say. */
export function typeAt(analysis: Analysis, path: Expression | undefined, frame: Frame): TypeInfo | undefined {
  const { program } = analysis;
  const typed = (variable: VariableInfo | undefined): TypeInfo | undefined => {
    const type = variable && typeOfVariable(analysis.program, variable);
    return type && type.name !== 'Optional' ? findTypeInfo(program, type.name) : undefined;
  };
  if (path?.kind === 'name') {
    if (path.name === 'self') return frame.owner;
    const local = findName(frame.scope, path.name);
    if (local) return local.type && findTypeInfo(program, local.type.name);
    return typed((frame.owner && findVariable(program, frame.owner, path.name)) ?? globalNamed(program, path.name));
  }
  if (path?.kind !== 'member' || !path.of) return undefined;
  const isType = path.of.kind === 'name' && /^[A-Z]/.test(path.of.name);
  const of =
    isType && path.of?.kind === 'name' ? findTypeInfo(program, path.of.name) : typeAt(analysis, path.of, frame);
  return of && typed(findVariable(program, of, path.name));
}
