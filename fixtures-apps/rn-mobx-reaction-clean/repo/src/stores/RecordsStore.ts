import { makeAutoObservable, runInAction } from 'mobx';
import { queryClinicalRecords, requestAuthorization, supportsHealthRecords, type ClinicalRecord } from '@react-native-healthkit/health-records';

const LAB = 'HKClinicalTypeIdentifierLabResultRecord';

export class RecordsStore {
  labs: readonly ClinicalRecord[] = [];
  status: 'idle' | 'loading' | 'ready' | 'unavailable' = 'idle';

  constructor() {
    makeAutoObservable(this);
  }

  get count() {
    return this.labs.length;
  }

  get newestName() {
    return this.labs[0]?.displayName ?? '';
  }

  async load() {
    if (!supportsHealthRecords()) {
      this.status = 'unavailable';
      return;
    }
    this.status = 'loading';
    await requestAuthorization([LAB]);
    const labs = await queryClinicalRecords(LAB, { limit: 0, ascending: false });
    runInAction(() => {
      this.labs = labs;
      this.status = 'ready';
    });
  }
}

export const recordsStore = new RecordsStore();
