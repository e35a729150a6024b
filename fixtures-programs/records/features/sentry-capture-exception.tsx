// Sentry captureException with extra from a custom error class
import { useEffect, useState } from 'react';
import { Text } from 'react-native';
import * as Sentry from '@sentry/react-native';
import { queryClinicalRecords, requestAuthorization, type ClinicalRecord } from '@react-native-healthkit/health-records';

const VITAL = 'HKClinicalTypeIdentifierVitalSignRecord';

class ParseError extends Error {
  constructor(readonly input: string, readonly step: string) {
    super('could not parse');
  }
}

function parse(record: ClinicalRecord): number {
  const raw = JSON.stringify(record.fhirResource?.data ?? null);
  const value = JSON.parse(raw)?.valueQuantity?.value;
  if (typeof value !== 'number') throw new ParseError(`${record.displayName} ${raw}`, 'quantity');
  return value;
}

export default function Vitals() {
  const [values, setValues] = useState<number[]>([]);

  useEffect(() => {
    (async () => {
      await requestAuthorization([VITAL]);
      const found = await queryClinicalRecords(VITAL, { limit: 0 });
      try {
        setValues(found.map(parse));
      } catch (problem) {
        if (!(problem instanceof ParseError)) throw problem;
        Sentry.captureException(new Error(problem.message), { extra: { step: problem.step } });
        Sentry.captureException(new Error(problem.message), { extra: { input: problem.input } }); // leak: clinical-data-to-third-party
      }
    })();
  }, []);

  return <Text>{values.join(', ')}</Text>;
}
