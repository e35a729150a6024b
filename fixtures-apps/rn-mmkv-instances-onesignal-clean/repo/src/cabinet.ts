import { NativeModules } from 'react-native';
import { cabinetStore } from './storage';

export type Medicine = { id: string; name: string };

export async function refreshCabinet(): Promise<Medicine[]> {
  const medicines: Medicine[] = await NativeModules.MedicineCabinet.open();
  cabinetStore.set('all', JSON.stringify(medicines));
  if (medicines.length > 0) cabinetStore.set('latest', medicines[0].name);
  return medicines;
}
