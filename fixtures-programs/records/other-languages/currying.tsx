// a curried function applied in steps
import { Button } from 'react-native';
import * as Sentry from '@sentry/react-native';
import AppleHealthKit, { type ClinicalRecordType, type HealthClinicalRecord } from 'react-native-health';

const line = (area: string) => (label: string) => (text: string) => `${area} / ${label}: ${text}`;
const allergyLine = line('chart')('allergy');
const buttonLine = line('home')('button');

export default function Allergies() {
  const load = () => {
    const read = [AppleHealthKit.Constants.Permissions.AllergyRecord];
    AppleHealthKit.initHealthKit({ permissions: { read, write: [] } }, (problem: string) => {
      if (problem) return;
      const options = { type: 'AllergyRecord' as ClinicalRecordType, startDate: new Date(2015, 0, 1).toISOString() };
      AppleHealthKit.getClinicalRecords(options, (_: string, results: HealthClinicalRecord[]) => {
        Sentry.captureMessage(buttonLine('Load allergies'));
        for (const record of results) {
          Sentry.captureMessage(allergyLine(record.displayName)); // leak: clinical-data-to-third-party
        }
      });
    });
  };

  return <Button title="Load allergies" onPress={load} />;
}
