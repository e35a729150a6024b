// asks: allergy labResult medication | reads: allergy labResult medication
// concat, array spread and rest parameters
import Healthkit, { HKClinicalTypeIdentifier } from '@kingstinct/react-native-healthkit';
import { useEffect, useState } from 'react';
import { Text } from 'react-native';

const base = [HKClinicalTypeIdentifier.allergyRecord];
const extra = [HKClinicalTypeIdentifier.labResultRecord];
const everything = [...base, ...extra].concat(HKClinicalTypeIdentifier.medicationRecord);

async function readAll(...types: HKClinicalTypeIdentifier[]) {
  const [first, ...others] = types;
  const lines: string[] = [];
  for (const type of [first, ...others]) {
    const samples = await Healthkit.queryClinicalSamples(type, { limit: 10 });
    lines.push(...samples.map((sample) => sample.displayName));
  }
  return lines;
}

export default function App() {
  const [lines, setLines] = useState<string[]>([]);

  useEffect(() => {
    const load = async () => {
      await Healthkit.requestAuthorization(everything);
      setLines(await readAll(...everything));
    };
    load();
  }, []);

  return <Text>{lines.join('\n')}</Text>;
}
