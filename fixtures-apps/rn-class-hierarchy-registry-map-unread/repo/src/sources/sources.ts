import type { NativeRecord } from '../native/TernRecords';
import { ClinicalSource } from './ClinicalSource';

export class ImmunizationSource extends ClinicalSource {
  readonly identifier = 'HKClinicalTypeIdentifierImmunizationRecord';
  readonly heading = 'Immunizations';
}

export class AllergySource extends ClinicalSource {
  readonly identifier = 'HKClinicalTypeIdentifierAllergyRecord';
  readonly heading = 'Allergies';

  protected override compare(a: NativeRecord, b: NativeRecord): number {
    return a.title.localeCompare(b.title);
  }
}

export class ProcedureSource extends ClinicalSource {
  readonly identifier = 'HKClinicalTypeIdentifierProcedureRecord';
  readonly heading = 'Procedures';
}
