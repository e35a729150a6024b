import { requireNativeModule } from 'expo-modules-core';

type SyncedChoices = {
  keep(name: string, value: string): void;
};

export default requireNativeModule<SyncedChoices>('SyncedChoices');
