// asks: allergy condition labResult | reads: allergy condition labResult
// compound components: Chart.Connect and Chart.Section get their types as props
// open: it cannot be told
import Healthkit, { HKClinicalTypeIdentifier } from '@kingstinct/react-native-healthkit';
import { type ReactNode, useState } from 'react';
import { Button, Text, View } from 'react-native';

function Chart({ children }: { children: ReactNode }) {
  return <View>{children}</View>;
}

Chart.Connect = function Connect({ types }: { types: HKClinicalTypeIdentifier[] }) {
  return <Button title="Connect" onPress={() => Healthkit.requestAuthorization(types)} />;
};

Chart.Section = function Section({ title, type }: { title: string; type: HKClinicalTypeIdentifier }) {
  const [names, setNames] = useState<string[]>([]);
  const open = async () => {
    const samples = await Healthkit.queryClinicalSamples(type, { limit: 10 });
    setNames(samples.map((sample) => sample.displayName));
  };
  return (
    <View>
      <Button title={title} onPress={open} />
      <Text>{names.join('\n')}</Text>
    </View>
  );
};

const { allergyRecord, conditionRecord, labResultRecord } = HKClinicalTypeIdentifier;

export default function App() {
  return (
    <Chart>
      <Chart.Connect types={[allergyRecord, conditionRecord, labResultRecord]} />
      <Chart.Section title="Allergies" type={allergyRecord} />
      <Chart.Section title="Conditions" type={conditionRecord} />
      <Chart.Section title="Labs" type={labResultRecord} />
    </Chart>
  );
}
