/**
 * Resources of FHIR that no record holds: who asks for a patient finds one in a bundle or on a server, and none that HealthKit
 * gave. https://developer.apple.com/documentation/healthkit/hkfhirresourcetype
 */
import type { Condition, Expression, Statement, TypeName } from '../../facts/facts.ts';
import { isDeclared } from '../../program/named.ts';
import type { Taint } from '../state.ts';

const OTHERS: ReadonlySet<string> = new Set(
  'Account Appointment CarePlan CareTeam Claim Communication Consent Device Encounter EpisodeOfCare ExplanationOfBenefit FamilyMemberHistory Flag Goal Group HealthcareService Location Media Organization Patient Person Practitioner PractitionerRole Questionnaire QuestionnaireResponse RelatedPerson ResearchStudy ResearchSubject Schedule ServiceRequest Slot Specimen Task'.split(
    ' ',
  ),
);

/** The modules of https://github.com/apple/FHIRModels */
const MODELS = /^Models(?:R4B?|R5|DSTU2|STU3|Build)$/;

/** Whether a type is such a resource, and none of the app's own. */
export function isOtherResource({ imports, program }: Taint, { name, of }: TypeName): boolean {
  if (!OTHERS.has(name)) return false;
  return of ? MODELS.test(of.name) : !isDeclared(program, name) && [...imports].some((it) => MODELS.test(it));
}

/** Whether what a test asks for the type of is such a resource, whatever else it asks: `{ $0.model is Patient }`. */
export function asksForOther(taint: Taint, test: Expression): boolean {
  const asked = test.kind === 'closure' ? typesAsked(test.body.body) : [];
  return asked.length > 0 && asked.every((it) => isOtherResource(taint, it));
}

function typesAsked(body: readonly Statement[]): readonly TypeName[] {
  return body.flatMap((statement) =>
    statement.kind === 'evaluate' || statement.kind === 'return' ? askedBy(statement.value) : [],
  );
}

function askedBy(test: Expression): readonly TypeName[] {
  switch (test.kind) {
    case 'operation':
      return test.operator === '!' ? [] : [...(test.asks ? [test.asks] : []), ...test.operands.flatMap(askedBy)];
    case 'cast':
      return [test.to];
    case 'if':
      return test.branch.conditions.flatMap(askedIn);
    default:
      return [];
  }
}

function askedIn(condition: Condition): readonly TypeName[] {
  return condition.kind === 'available' ? [] : askedBy(condition.value);
}
