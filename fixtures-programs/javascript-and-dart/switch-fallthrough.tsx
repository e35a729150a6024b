// asks: allergy immunization procedure | reads: allergy immunization
// a switch over a const enum whose cases fall through
import {
  type ClinicalTypeIdentifier,
  queryClinicalRecords,
  requestAuthorization,
} from '@react-native-healthkit/health-records';
import { useEffect, useState } from 'react';
import { Text } from 'react-native';

const enum Plan { Basic, Family, Full }

function typesOf(plan: Plan): ClinicalTypeIdentifier[] {
  const types: ClinicalTypeIdentifier[] = [];
  switch (plan) {
    case Plan.Full:
      types.push('HKClinicalTypeIdentifierProcedureRecord');
    // falls through
    case Plan.Family:
      types.push('HKClinicalTypeIdentifierImmunizationRecord');
    // falls through
    case Plan.Basic:
      types.push('HKClinicalTypeIdentifierAllergyRecord');
  }
  return types;
}

export default function App() {
  const [total, setTotal] = useState(0);

  useEffect(() => {
    const load = async () => {
      await requestAuthorization(typesOf(Plan.Full));
      for (const type of typesOf(Plan.Family)) {
        const records = await queryClinicalRecords(type, { limit: 0 });
        setTotal((before) => before + records.length);
      }
    };
    load();
  }, []);

  return <Text>{total}</Text>;
}
