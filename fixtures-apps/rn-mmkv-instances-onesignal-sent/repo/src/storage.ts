import { MMKV } from 'react-native-mmkv';

export const cabinetStore = new MMKV({ id: 'cabinet' });
export const habitStore = new MMKV({ id: 'habits' });
