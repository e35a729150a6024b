import * as read from './sections';
import type { SummarySection } from './types';

/** One section after the other: HealthKit answers faster that way on older phones. */
export function buildSummary(): Promise<SummarySection[]> {
  const sections: SummarySection[] = [];
  return read
    .diagnoses()
    .then((section) => sections.push(section))
    .then(() => read.allergies())
    .then((section) => sections.push(section))
    .then(() => read.immunizations())
    .then((section) => sections.push(section))
    .then(() => sections.filter((section) => section.lines.length > 0));
}
