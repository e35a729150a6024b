/**
 * Reading what belongs to a type: cases, static variables, `allCases`, the names that HealthKit gives its types.
 */

import type { Expression, Site } from '../../facts/facts.ts';
import type { Cell } from '../../flow/solver.ts';
import {
  CLINICAL_TYPES,
  isOtherType,
  OTHER_TYPE_MAKERS,
  PER_OBJECT_TYPES,
  SYSTEM_TYPES,
  typeOfCase,
  typesOfFhir,
} from '../../models/healthkit.ts';
import { typeInside } from '../../program/associated-types.ts';
import { isMadeElsewhere, messageGetter, staticMemberOf } from '../../program/members.ts';
import { isDeclared } from '../../program/named.ts';
import { findTypeInfo, type TypeInfo, type VariableInfo } from '../../program/program.ts';
import { typeOfVariable } from '../../program/variable-types.ts';
import { type Analysis, memoize, newCell, put, regionTags, unknownValue } from '../analysis.ts';
import { callFunction } from '../calls/calls.ts';
import type { Frame, Typed } from '../calls/frames.ts';
import { clinicalValue } from '../coerce.ts';
import { NO_TAGS, otherType, tagged, type Value } from '../values.ts';
import { dropFlags, globalCell, isFlagForGood } from './fields.ts';
import { bindMethods, callGetter } from './getters.ts';

/** `of` is the type it is read of, which may have it from a protocol or a class above. */
export function readGlobal(
  analysis: Analysis,
  variable: VariableInfo,
  expression: Expression,
  frame: Frame,
  of = variable.owner?.name ?? '',
): Typed {
  const cell = newCell(analysis);
  if (variable.fact.getter)
    callGetter(analysis, variable, { kind: 'type', name: of, tags: NO_TAGS }, cell, expression, frame);
  else analysis.solver.flow(globalCell(analysis, variable), cell, isFlagForGood(variable) ? undefined : dropFlags);
  const type = typeOfVariable(analysis.program, variable);
  return { cell, ...(type && { type }) };
}

/** `struct Shelf { static let labs = Shelf(…); static let notes = Shelf(…) }`: what a case is to an enum. */
function isOneOfSeveral({ kind, name, variables }: TypeInfo, { fact }: VariableInfo): boolean {
  const makesOne = ({ isConstant, modifiers, value }: VariableInfo['fact']): boolean => {
    const callee = isConstant && modifiers.has('static') && value?.kind === 'call' ? value.callee : undefined;
    return callee !== undefined && 'name' in callee && (callee.name === name || callee.name === 'init');
  };
  return kind === 'struct' && makesOne(fact) && [...variables.values()].filter((it) => makesOne(it.fact)).length > 1;
}

/** Such a constant: what it has is shown where it is named. */
function named(analysis: Analysis, { cell, type }: Typed, owner: TypeInfo, name: string, site: Site): Typed {
  const to = newCell(analysis);
  const by = { kind: 'case', name, site, tags: NO_TAGS } as const;
  const flag = memoize(analysis, `named ${name} ${site.file.path} ${site.start}`, () => ({
    id: analysis.nextId(),
    by,
  }));
  analysis.solver.flow(cell, to, (it) => (it.kind === 'object' && it.thing.type === owner ? tagged(it, { flag }) : it));
  return { cell: to, ...(type && { type }) };
}

/** `Type.name`; undefined where the type has no such member. */
export function staticMember(
  analysis: Analysis,
  typeName: string,
  name: string,
  site: Site,
  frame: Frame,
  expression: Expression,
): Typed | undefined {
  const { program } = analysis;
  const cell = newCell(analysis);
  const info = findTypeInfo(program, typeName);
  const type = { name: info?.name ?? typeName, args: [] };
  const tags = { ...frame.tags, ...regionTags(analysis, frame.file, site.start) };
  const member = info && staticMemberOf(program, info, name);
  if (info && member) {
    switch (member.kind) {
      case 'case': {
        const { fact } = member;
        put(analysis, cell, { kind: 'case', name: fact.name, owner: info, fact, site, tags });
        // a case with values is a function that makes it: `map(Action.load)`
        if (fact.parameters.length > 0) {
          const labels = fact.parameters.map(({ label }) => label ?? '_');
          const made = { id: analysis.nextId(), callee: expression, frame, labels };
          put(analysis, cell, { kind: 'function', made, tags: NO_TAGS });
        }
        return { cell, type };
      }
      case 'variable': {
        if (isMadeElsewhere(info, member.variable)) {
          put(analysis, cell, madeElsewhere(info, name, site));
          return { cell };
        }
        const read = readGlobal(analysis, member.variable, expression, frame, info.name);
        // a class property of Objective-C is what its getter gives
        const getter = messageGetter(program, info, name);
        if (getter) {
          const self = newCell(analysis);
          put(analysis, self, { kind: 'type', name: info.name, tags: NO_TAGS });
          callFunction(analysis, getter, self, [], expression, frame, read.cell);
        }
        return isOneOfSeveral(info, member.variable) ? named(analysis, read, info, name, site) : read;
      }
      case 'all-cases':
        putAllCases(analysis, info, site, cell);
        return { cell, type: { name: 'Array', args: [type] } };
      case 'methods':
        bindMethods(
          analysis,
          member.methods,
          { kind: 'type', name: info.name, tags: NO_TAGS },
          cell,
          expression,
          frame,
        );
        return { cell };
    }
  }
  const inside = info && /^[A-Z]/.test(name) ? typeInside(program, info, name) : undefined;
  if (inside !== undefined) {
    put(analysis, cell, { kind: 'type', name: findTypeInfo(program, inside)?.name ?? inside, tags: NO_TAGS });
    return { cell };
  }
  if (name === 'self') {
    put(analysis, cell, { kind: 'type', name: type.name, ...(info && { site }), tags: NO_TAGS });
    return { cell };
  }
  if (isDeclared(program, name) && /^[A-Z]/.test(name)) {
    put(analysis, cell, { kind: 'type', name, tags: NO_TAGS });
    return { cell };
  }
  const clinical = typeOfCase(name);
  if (clinical && (!info || info.kind === 'extension')) {
    put(analysis, cell, clinicalValue(clinical, site, 'case', tags));
    return { cell, type: { name: 'HKClinicalTypeIdentifier', args: [] } };
  }
  if (name === 'allCases' && SYSTEM_TYPES.includes(type.name)) {
    for (const each of CLINICAL_TYPES) put(analysis, cell, clinicalValue(each, site, 'all', tags));
    return { cell, type: { name: 'HKClinicalTypeIdentifier', args: [] } };
  }
  if (type.name === 'HKFHIRResourceType' && typesOfFhir(name)) {
    put(analysis, cell, { kind: 'fhir', name, site, tags });
    return { cell, type };
  }
  if (isOtherType(type.name) || OTHER_TYPE_MAKERS.has(name)) {
    put(analysis, cell, otherType(PER_OBJECT_TYPES.has(name) ? name : type.name, site, tags));
    return { cell, type };
  }
  return undefined;
}

/** What a macro may have made, or a module that is not here. */
export function madeElsewhere({ name: type }: TypeInfo, name: string, site: Site): Value {
  return unknownValue(`what \`${type}\` has as \`${name}\` is made by code that is not seen`, site);
}

function putAllCases(analysis: Analysis, info: TypeInfo, site: Site, cell: Cell<Value>): void {
  for (const [name, fact] of info.cases) {
    put(analysis, cell, {
      kind: 'case',
      name,
      owner: info,
      fact,
      site: fact.site.file ? fact.site : site,
      tags: NO_TAGS,
    });
  }
}
