/**
 * What describes itself by the name of its kind alone: of FHIRModels the resources, whose `description` is
 * `<DocumentReference>`. Its strings and dates describe their content.
 * https://github.com/apple/FHIRModels/blob/main/Sources/ModelsR4/FHIRAbstractResource.swift
 */

import type { TypeFact, TypeName } from '../facts/facts.ts';
import { elementType } from '../facts/type-names.ts';

const RESOURCES: ReadonlySet<string> = new Set([
  'Resource',
  'DomainResource',
  'AllergyIntolerance',
  'Condition',
  'Coverage',
  'DiagnosticReport',
  'DocumentReference',
  'Immunization',
  'MedicationDispense',
  'MedicationOrder',
  'MedicationRequest',
  'MedicationStatement',
  'Observation',
  'Patient',
  'Procedure',
]);

/** Whether what is read of a value is the name of its kind. A type of the app that is called like a resource is none. */
export function namesItsKind(
  type: TypeName | undefined,
  info: Pick<TypeFact, 'kind'> | undefined,
  part: string,
): boolean {
  if (part !== 'description' || type === undefined || type.args.length > 0) return false;
  return (info === undefined || info.kind === 'extension') && RESOURCES.has(elementType(type).name);
}
