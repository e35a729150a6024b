import { createMMKV } from 'react-native-mmkv';

const storage = createMMKV({ id: 'oakham', encryptionKey: 'per-install' });

/** A part of the one store, set apart by the start of its keys. */
export class Drawer {
  constructor(private readonly prefix: string) {}

  put(key: string, value: string) {
    storage.set(`${this.prefix}:${key}`, value);
  }

  take(key: string): string {
    return storage.getString(`${this.prefix}:${key}`) ?? '';
  }
}
