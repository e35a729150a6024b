/**
 * What a place of a declared type lets in.
 */

import type { ClinicalType } from '../../types.ts';
import type { CaseFact, Site, TypeName } from '../facts/facts.ts';
import { elementType } from '../facts/type-names.ts';
import { isOtherType, typeOfCase } from '../models/healthkit.ts';
import { findCase, findTypeInfo, resolveAlias, type TypeInfo } from '../program/program.ts';
import { type Analysis, isNobody } from './analysis.ts';
import { starOf } from './objects/things.ts';
import { someOther } from './other-types.ts';
import { NO_TAGS, otherType, type Tags, type Value } from './values.ts';

/** What a place of a declared type lets in. A name that waits for its type gets it here. */
export function coerce(
  analysis: Analysis,
  type: TypeName | undefined,
): ((value: Value) => Value | undefined) | undefined {
  if (!type) return undefined;
  const declared = resolveAlias(analysis.program, type);
  const { name } = resolveAlias(analysis.program, elementType(declared));
  if (NUMBERS.has(name))
    return (value) =>
      value.kind === 'clinical' || value.kind === 'unknown' || value.kind === 'case' ? undefined : value;
  // a flag that nobody knows leads both ways: without it another that is written out would be the only one
  if (FLAGS.has(name))
    return (value) => (value.kind === 'clinical' || value.kind === 'case' || isNobody(value) ? undefined : value);
  const info = findTypeInfo(analysis.program, name);
  if (isOtherType(name)) {
    return (value) => {
      if (value.kind === 'unknown') return someOther(analysis, name, value);
      return value.kind === 'case' || value.kind === 'clinical' ? otherType(name, value.site, value.tags) : value;
    };
  }
  if (name === 'HKFHIRResourceType') {
    return (value) =>
      value.kind === 'case' && !value.owner
        ? { kind: 'fhir', name: value.name, site: value.site, tags: value.tags }
        : value;
  }
  if (info?.kind === 'class' && declared.name === name) {
    // any object of the class, by whatever way it came
    const some: Value = { kind: 'object', thing: starOf(analysis, info), tags: NO_TAGS };
    return (value) => (value.kind === 'unknown' ? some : value);
  }
  if (info && info.cases.size > 0) {
    return (value) => {
      // across a bridge a case comes as the text that stands for it
      if (value.kind === 'constant' && analysis.program.traitsOf(value.site.file).passesTexts) {
        const found = caseOf(info, value.value);
        return found
          ? { kind: 'case', name: found.name, owner: info, fact: found, site: value.site, tags: value.tags }
          : value;
      }
      if (value.kind !== 'case' || value.owner) return value;
      const fact = findCase(info, value.name);
      return fact ? { ...value, name: fact.name, owner: info, fact } : value;
    };
  }
  if (CLINICAL_NAMES.has(name)) {
    return (value) => {
      if (value.kind !== 'case' || value.owner) return value;
      const clinical = typeOfCase(value.name);
      return clinical ? clinicalValue(clinical, value.site, 'case', value.tags) : value;
    };
  }
  return undefined;
}

/** The case of an enum with a raw value. */
function caseOf(info: TypeInfo, raw: string | number | boolean): CaseFact | undefined {
  for (const fact of info.cases.values()) {
    if ((fact.raw?.kind === 'literal' ? fact.raw.value : fact.name) === raw) return fact;
  }
  return undefined;
}

const FLAGS = new Set(['Bool', 'BOOL']);
const NUMBERS = new Set([
  'Int',
  'Double',
  'Float',
  'CGFloat',
  'Date',
  'UUID',
  'Data',
  'URL',
  'Void',
  'TimeInterval',
  'IndexPath',
  'NSInteger',
  'NSUInteger',
]);
export const CLINICAL_NAMES = new Set([
  'HKClinicalType',
  'HKClinicalTypeIdentifier',
  'HKSampleType',
  'HKObjectType',
  'SampleType',
]);

export function clinicalValue(
  type: ClinicalType,
  site: Site,
  spelling: 'case' | 'constant' | 'string' | 'all',
  tags: Tags = NO_TAGS,
): Value {
  return { kind: 'clinical', type, site, spelling, tags };
}
