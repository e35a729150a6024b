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
  const info = type && findTypeInfo(analysis.program, elementType(type).name);
  if (info?.kind !== 'enum' || info.cases.size === 0) put(analysis, cell, unknownValue(reason, site));
  else for (const one of anyCases(analysis, info)) put(analysis, cell, tagged(one, { upperBound: true }));
}
