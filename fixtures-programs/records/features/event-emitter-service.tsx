// a typed event emitter between a sync service and a reporter, with one event for names and one for progress
import { useEffect } from 'react';
import { Text } from 'react-native';
import EventEmitter from 'eventemitter3';
import { getCrashlytics, log } from '@react-native-firebase/crashlytics';
import { queryClinicalRecords, requestAuthorization } from '@react-native-healthkit/health-records';

const SHOT = 'HKClinicalTypeIdentifierImmunizationRecord';

interface SyncEvents {
  progress: (step: string) => void;
  found: (names: string[]) => void;
}

class SyncService extends EventEmitter<SyncEvents> {
  async run() {
    this.emit('progress', 'permission');
    await requestAuthorization([SHOT]);
    this.emit('progress', 'query');
    const shots = await queryClinicalRecords(SHOT, { limit: 0 });
    this.emit('found', shots.map((shot) => shot.displayName));
    this.emit('progress', 'done');
  }
}

const sync = new SyncService();
sync.on('progress', (step) => log(getCrashlytics(), `sync ${step}`));
sync.on('found', (names) => log(getCrashlytics(), `sync ${names.join(', ')}`)); // leak: clinical-data-to-third-party

export default function App() {
  useEffect(() => {
    sync.run();
  }, []);
  return <Text>Syncing</Text>;
}
