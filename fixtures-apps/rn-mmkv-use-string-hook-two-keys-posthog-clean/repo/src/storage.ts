import { MMKV } from 'react-native-mmkv';

/** Encrypted, on this phone only. */
export const storage = new MMKV({ id: 'knotweed', encryptionKey: 'k7w' });

export const Keys = {
  tab: 'ui.tab',
  lastLab: 'chart.lastLab',
} as const;
