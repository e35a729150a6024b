// an error that carries the record's name, thrown in then and caught in catch
import { useEffect } from 'react';
import { Text } from 'react-native';
import * as Sentry from '@sentry/react-native';
import { parseFHIRResourceData, queryClinicalRecords, requestAuthorization, type ClinicalRecord } from '@react-native-healthkit/health-records';

const CONDITION = 'HKClinicalTypeIdentifierConditionRecord';

function codeOf(record: ClinicalRecord) {
  const fhir = parseFHIRResourceData<{ code?: { text: string } }>(record);
  if (!fhir?.code) throw new Error(`${record.displayName} has no code`);
  return fhir.code.text;
}

export default function App() {
  useEffect(() => {
    requestAuthorization([CONDITION])
      .then(() => queryClinicalRecords(CONDITION, { limit: 0 }))
      .then((records) => records.map(codeOf))
      .catch((error: Error) => {
        Sentry.captureMessage(error.message); // leak: clinical-data-to-third-party
      });

    fetch('https://api.rowan.care/news')
      .then((reply) => {
        if (!reply.ok) throw new Error(`news answered ${reply.status}`);
      })
      .catch((error: Error) => {
        Sentry.captureMessage(error.message);
      });
  }, []);

  return <Text>Conditions</Text>;
}
