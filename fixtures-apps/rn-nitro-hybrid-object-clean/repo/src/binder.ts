import { NitroModules } from 'react-native-nitro-modules';
import type { HealthBinder } from './specs/HealthBinder.nitro';

const binder = NitroModules.createHybridObject<HealthBinder>('HealthBinder');

export async function openBinder(): Promise<boolean> {
  if (!binder.isSupported) return false;
  await binder.connect([
    'allergies',
    'vaccines',
  ]);
  return true;
}

export const fetchAllergies = () => binder.entries('allergies');
export const fetchVaccines = () => binder.entries('vaccines');
