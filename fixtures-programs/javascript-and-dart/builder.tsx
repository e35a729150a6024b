// asks: immunization vitalSign | reads: immunization vitalSign
// a builder with chained calls collects the types
import Healthkit, { HKClinicalTypeIdentifier } from '@kingstinct/react-native-healthkit';
import { useEffect, useState } from 'react';
import { Text } from 'react-native';

class RecordsRequest {
  private readonly types: HKClinicalTypeIdentifier[] = [];
  private limit = 0;

  include(type: HKClinicalTypeIdentifier) {
    this.types.push(type);
    return this;
  }

  atMost(limit: number) {
    this.limit = limit;
    return this;
  }

  async run() {
    await Healthkit.requestAuthorization(this.types);
    const lists = await Promise.all(
      this.types.map((type) => Healthkit.queryClinicalSamples(type, { limit: this.limit })),
    );
    return lists.flatMap((samples) => samples.map((sample) => sample.displayName));
  }
}

export default function App() {
  const [names, setNames] = useState<string[]>([]);

  useEffect(() => {
    new RecordsRequest()
      .include(HKClinicalTypeIdentifier.immunizationRecord)
      .atMost(20)
      .include(HKClinicalTypeIdentifier.vitalSignRecord)
      .run()
      .then(setNames);
  }, []);

  return <Text>{names.join('\n')}</Text>;
}
