type ClinicalRow = { displayName: string; fhirResource?: { data: string } | null };

export function toLine(record: ClinicalRow, row: number): string {
  if (!record.fhirResource) throw new Error(`row ${row} has no document`);
  return record.displayName;
}
