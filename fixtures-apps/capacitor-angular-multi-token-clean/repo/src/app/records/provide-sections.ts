import type { Provider } from '@angular/core';
import { CARE_SECTIONS } from './care-section';

export function provideSections(): Provider[] {
  return [
    { provide: CARE_SECTIONS, useValue: { name: 'allergies', heading: 'Allergies' }, multi: true },
    { provide: CARE_SECTIONS, useValue: { name: 'diagnoses', heading: 'Diagnoses' }, multi: true },
    { provide: CARE_SECTIONS, useValue: { name: 'procedures', heading: 'Procedures' }, multi: true },
  ];
}
