// asks: allergy medication vitalSign | reads: allergy medication vitalSign
// an abstract method, overridden twice, the second time with super
import {
  type ClinicalTypeIdentifier,
  queryClinicalRecords,
  requestAuthorization,
} from '@react-native-healthkit/health-records';
import { useEffect, useState } from 'react';
import { Text } from 'react-native';

abstract class Sheet {
  protected abstract types(): ClinicalTypeIdentifier[];

  async write() {
    await requestAuthorization(this.types());
    const lines: string[] = [];
    for (const type of this.types()) {
      const records = await queryClinicalRecords(type, { limit: 10 });
      lines.push(...records.map((record) => record.displayName));
    }
    return lines.join('\n');
  }
}

class ShortSheet extends Sheet {
  protected types(): ClinicalTypeIdentifier[] {
    return ['HKClinicalTypeIdentifierAllergyRecord', 'HKClinicalTypeIdentifierMedicationRecord'];
  }
}

class LongSheet extends ShortSheet {
  protected override types(): ClinicalTypeIdentifier[] {
    return [...super.types(), 'HKClinicalTypeIdentifierVitalSignRecord'];
  }
}

export default function App() {
  const [text, setText] = useState('');
  useEffect(() => {
    new LongSheet().write().then(setText);
  }, []);
  return <Text>{text}</Text>;
}
