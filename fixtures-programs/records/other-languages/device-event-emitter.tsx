// DeviceEventEmitter with two event names
import { useEffect } from 'react';
import { Button, DeviceEventEmitter } from 'react-native';
import * as Sentry from '@sentry/react-native';
import AppleHealthKit, { type ClinicalRecordType, type HealthClinicalRecord } from 'react-native-health';

const FOUND = 'immunization.found';
const PRESSED = 'button.pressed';

function load() {
  const read = [AppleHealthKit.Constants.Permissions.ImmunizationRecord];
  AppleHealthKit.initHealthKit({ permissions: { read, write: [] } }, (problem: string) => {
    if (problem) return;
    const options = { type: 'ImmunizationRecord' as ClinicalRecordType, startDate: new Date(2010, 0, 1).toISOString() };
    AppleHealthKit.getClinicalRecords(options, (_: string, results: HealthClinicalRecord[]) => {
      results.forEach(({ displayName }) => DeviceEventEmitter.emit(FOUND, { text: displayName }));
    });
  });
}

export default function App() {
  useEffect(() => {
    const subscriptions = [
      DeviceEventEmitter.addListener(FOUND, (event: { text: string }) => {
        Sentry.captureMessage(event.text); // leak: clinical-data-to-third-party
      }),
      DeviceEventEmitter.addListener(PRESSED, (event: { text: string }) => {
        Sentry.captureMessage(event.text);
      }),
    ];
    load();
    return () => subscriptions.forEach((subscription) => subscription.remove());
  }, []);

  return <Button title="Help" onPress={() => DeviceEventEmitter.emit(PRESSED, { text: 'help' })} />;
}
