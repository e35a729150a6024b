import { registerPlugin } from '@capacitor/core';
import type { InjectionKey } from 'vue';

export type ClinicalType = `HKClinicalTypeIdentifier${string}`;
export type CabinetRecord = { id: string; title: string };

interface HealthCabinetPlugin {
  connect(options: { types: ClinicalType[] }): Promise<{ connected: boolean }>;
  load(options: { type: ClinicalType }): Promise<{ records: CabinetRecord[] }>;
}

const plugin = registerPlugin<HealthCabinetPlugin>('HealthCabinet');

export interface Cabinet {
  connect(): Promise<boolean>;
  load(type: ClinicalType): Promise<CabinetRecord[]>;
}

export const cabinetKey: InjectionKey<Cabinet> = Symbol('cabinet');

export function createCabinet(): Cabinet {
  return {
    async connect() {
      const { connected } = await plugin.connect({
        types: [
          'HKClinicalTypeIdentifierMedicationRecord',
          'HKClinicalTypeIdentifierLabResultRecord',
        ],
      });
      return connected;
    },
    async load(type) {
      const { records } = await plugin.load({ type });
      return records;
    },
  };
}
