import { TernRecords } from '../native/TernRecords';
import type { ClinicalSource } from './ClinicalSource';
import { AllergySource, ImmunizationSource, ProcedureSource } from './sources';

export type SourceName = 'immunizations' | 'allergies' | 'procedures';

const registry = new Map<SourceName, ClinicalSource>([
  ['immunizations', new ImmunizationSource()],
  ['allergies', new AllergySource()],
  ['procedures', new ProcedureSource()],
]);

export function authorize(): Promise<boolean> {
  return TernRecords.authorize([...registry.values()].map((source) => source.identifier));
}

export function source(name: SourceName): ClinicalSource {
  return registry.get(name)!;
}
