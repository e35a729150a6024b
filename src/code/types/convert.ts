/**
 * From identifiers, raw strings and names to clinical types and FHIR resource types.
 */
import type { ClinicalType } from '../../types.ts';
import type { TypeName } from '../facts/facts.ts';
import { isNearMiss } from '../models/foreign-paths.ts';
import { PREFIX, typeOfCase, typeOfRaw, typesOfFhir } from '../models/healthkit.ts';
import type { Call } from '../program/mentions.ts';
import { type Analysis, newCell, unknownValue } from './analysis.ts';
import { give } from './calls/calls.ts';
import type { Frame, Typed } from './calls/frames.ts';
import { clinicalValue } from './coerce.ts';
import type { Value } from './values.ts';

/** From an identifier, a raw string or a name that waits for its type to a clinical type. */
export function convert(analysis: Analysis, call: Call, frame: Frame, type: TypeName): Typed {
  const cell = newCell(analysis);
  const [first] = give(analysis, call, frame, [
    {
      name: '',
      ...(call.args[0]?.label !== undefined && { label: call.args[0].label }),
      type: { name: call.args[0]?.label === 'rawValue' ? 'String' : 'HKClinicalTypeIdentifier', args: [] },
      site: call.site,
    },
  ]);
  // an identifier may be made of any text, to compare it with others: only the type that is made of it cannot
  const keepsText = type.name === 'HKClinicalTypeIdentifier';
  if (first) {
    analysis.solver.flow(first.cell, cell, (value) => {
      if (keepsText && isOtherText(value)) return value;
      noteMistaken(analysis, value);
      return toClinical(value);
    });
  }
  return { cell, type };
}

function isOtherText(value: Value): boolean {
  return value.kind === 'constant' && typeof value.value === 'string' && !typeOfRaw(value.value);
}

/** Names of types by which a package knows them. */
type Words = ReadonlyMap<string, ClinicalType>;

/** Remembers a text that is given for a type and is none of the nine: HealthKit refuses it. */
export function noteMistaken(analysis: Analysis, value: Value, words?: Words): void {
  if (value.kind !== 'constant' || typeof value.value !== 'string' || value.value === '' || toClinical(value, words))
    return;
  // where other types are passed as texts too, only what looks like a clinical one is a mistaken one
  const isMixed = words !== undefined || analysis.program.traitsOf(value.site.file).passesTexts;
  if (isMixed && !isNearMiss(value.value, words)) return;
  analysis.unknownTypes.set(`${value.site.file.path}:${value.site.start}`, { text: value.value, site: value.site });
}

/** What a value is as a clinical type, where it is one. */
export function toClinical(value: Value, words?: Words): Value | undefined {
  switch (value.kind) {
    case 'clinical':
    case 'unknown':
      return value;
    case 'constant': {
      // an empty text stands for one that is missing
      if (typeof value.value !== 'string' || value.value === '') return undefined;
      const type = typeOfRaw(value.value);
      if (type) return clinicalValue(type, value.site, 'string', value.tags);
      const word = words?.get(value.value);
      if (word) return clinicalValue(word, value.site, 'case', value.tags);
      // more is put to it before it is a type
      if (PREFIX.startsWith(value.value))
        return unknownValue('how the name of the type goes on is not known here', value.site);
      return undefined;
    }
    case 'case': {
      if (value.owner) return undefined;
      const type = typeOfCase(value.name);
      return type && clinicalValue(type, value.site, 'case', value.tags);
    }
    default:
      return undefined;
  }
}

export function toFhir(value: Value): Value | undefined {
  if (value.kind === 'constant' && typeof value.value === 'string' && typesOfFhir(value.value)) {
    return { kind: 'fhir', name: value.value, site: value.site, tags: value.tags };
  }
  if (value.kind === 'case' && typesOfFhir(value.name))
    return { kind: 'fhir', name: value.name, site: value.site, tags: value.tags };
  return value.kind === 'unknown' || value.kind === 'fhir' ? value : undefined;
}

/** `HKQuery.predicateForClinicalRecords(withFHIRResourceType:)`, `NSCompoundPredicate(andPredicateWithSubpredicates:)`. */
export function passesPredicates(name: string): boolean {
  return /predicateForClinicalRecords|CompoundPredicate/.test(name);
}
