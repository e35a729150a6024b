import { Injectable } from '@angular/core';
import { CareRecords } from './care-records';

@Injectable({ providedIn: 'root' })
export class AccessService {
  async ask(): Promise<boolean> {
    const { granted } = await CareRecords.authorize({ sections: ['allergies', 'diagnoses', 'procedures'] });
    return granted;
  }
}
