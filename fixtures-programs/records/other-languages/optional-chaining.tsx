// optional chaining with nullish coalescing
import { useEffect } from 'react';
import { Text } from 'react-native';
import { getCrashlytics, log } from '@react-native-firebase/crashlytics';
import { queryClinicalRecords, requestAuthorization, type ClinicalRecord } from '@react-native-healthkit/health-records';

type Person = { profile?: { nickname?: string } };
type Chart = { latest?: ClinicalRecord; owner?: Person };

const IMMUNIZATION = 'HKClinicalTypeIdentifierImmunizationRecord';

async function readChart(owner?: Person): Promise<Chart> {
  await requestAuthorization([IMMUNIZATION]);
  const shots = await queryClinicalRecords(IMMUNIZATION, { limit: 1 });
  return { latest: shots[0], owner };
}

export default function Shots({ owner }: { owner?: Person }) {
  useEffect(() => {
    readChart(owner).then((chart) => {
      log(getCrashlytics(), chart?.latest?.fhirResource?.data ?? 'nothing yet'); // leak: clinical-data-to-third-party
      log(getCrashlytics(), chart?.owner?.profile?.nickname ?? 'somebody');
    });
  }, [owner]);

  return <Text>Shots</Text>;
}
