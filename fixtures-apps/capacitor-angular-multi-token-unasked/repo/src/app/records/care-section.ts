import { InjectionToken } from '@angular/core';
import type { SectionName } from './care-records';

export interface CareSection {
  readonly name: SectionName;
  readonly heading: string;
}

export const CARE_SECTIONS = new InjectionToken<readonly CareSection[]>('care sections');
