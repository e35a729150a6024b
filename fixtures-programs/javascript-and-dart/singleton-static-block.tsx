// asks: condition immunization | reads: condition immunization
// a singleton with private fields, filled by a static block
import {
  type ClinicalTypeIdentifier,
  queryClinicalRecords,
  requestAuthorization,
} from '@react-native-healthkit/health-records';
import { useEffect, useState } from 'react';
import { Text } from 'react-native';

class Records {
  static readonly shared: Records;
  readonly #types: ClinicalTypeIdentifier[];

  static {
    this.shared = new Records([
      'HKClinicalTypeIdentifierConditionRecord',
      'HKClinicalTypeIdentifierImmunizationRecord',
    ]);
  }

  private constructor(types: ClinicalTypeIdentifier[]) {
    this.#types = types;
  }

  async load() {
    await requestAuthorization(this.#types);
    const lists = await Promise.all(this.#types.map((type) => this.#read(type)));
    return lists.flat();
  }

  async #read(type: ClinicalTypeIdentifier) {
    const records = await queryClinicalRecords(type, { limit: 0 });
    return records.map((record) => record.displayName);
  }
}

export default function App() {
  const [names, setNames] = useState<string[]>([]);
  useEffect(() => {
    Records.shared.load().then(setNames);
  }, []);
  return <Text>{names.join('\n')}</Text>;
}
