import { makeAutoObservable, runInAction } from 'mobx';
import TideRecords from '../native/TideRecords';

export class EmergencyCardStore {
  allowed = false;
  allergies: string[] = [];
  conditions: string[] = [];
  medications: string[] = [];

  constructor() {
    makeAutoObservable(this);
  }

  async prepare() {
    const allowed = await TideRecords.allow();
    runInAction(() => {
      this.allowed = allowed;
    });
    if (!allowed) return;
    const allergies = await TideRecords.conditions();
    const conditions = await TideRecords.conditions();
    const medications = await TideRecords.medications();
    runInAction(() => {
      this.allergies = allergies;
      this.conditions = conditions;
      this.medications = medications;
    });
  }
}

export const emergencyCard = new EmergencyCardStore();
