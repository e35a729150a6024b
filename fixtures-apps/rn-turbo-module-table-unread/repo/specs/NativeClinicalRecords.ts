import type { TurboModule } from 'react-native';
import { TurboModuleRegistry } from 'react-native';

export type NativeRecord = {
  id: string;
  title: string;
};

export interface Spec extends TurboModule {
  requestAccess(): Promise<boolean>;
  fetch(kind: string): Promise<NativeRecord[]>;
}

export default TurboModuleRegistry.getEnforcing<Spec>('ClinicalRecords');
