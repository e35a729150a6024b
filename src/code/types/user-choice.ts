/**
 * What a person chooses in a control: any case of an enum of the app's own that the control may offer.
 */

import type { Site, TypeName } from '../facts/facts.ts';
import { elementType } from '../facts/type-names.ts';
import type { Cell } from '../flow/solver.ts';
import { findTypeInfo } from '../program/program.ts';
import { type Analysis, put, unknownValue } from './analysis.ts';
import { anyCases } from './construct.ts';
import { tagged, type Value } from './values.ts';

/** Puts into a cell what may be chosen there; of any other type than an enum nobody can say what that is. */
export function chooseAny(
  analysis: Analysis,
  cell: Cell<Value>,
  type: TypeName | undefined,
  { reason, site }: { readonly reason: string; readonly site: Site },
): void {
  const choices = choicesOf(analysis, type);
  for (const one of choices.length > 0 ? choices : [unknownValue(reason, site)]) put(analysis, cell, one);
}

/** The cases of an enum of the app's own, each as what may be chosen. */
export function choicesOf(analysis: Analysis, type: TypeName | undefined): readonly Value[] {
  const info = type && findTypeInfo(analysis.program, elementType(type).name);
  return info?.kind === 'enum' ? anyCases(analysis, info).map((one) => tagged(one, { upperBound: true })) : [];
}
