// asks: labResult procedure | reads: labResult procedure
// a setter takes the tab, a getter gives the type back
import Healthkit, { HKClinicalTypeIdentifier } from '@kingstinct/react-native-healthkit';
import { useState } from 'react';
import { Button, Text, View } from 'react-native';

class Selection {
  private current = HKClinicalTypeIdentifier.labResultRecord;

  set tab(name: 'labs' | 'surgeries') {
    this.current =
      name === 'labs' ? HKClinicalTypeIdentifier.labResultRecord : HKClinicalTypeIdentifier.procedureRecord;
  }

  get type(): HKClinicalTypeIdentifier {
    return this.current;
  }

  get allTypes() {
    return [HKClinicalTypeIdentifier.labResultRecord, HKClinicalTypeIdentifier.procedureRecord];
  }
}

const selection = new Selection();

export default function App() {
  const [names, setNames] = useState<string[]>([]);

  const open = async (tab: 'labs' | 'surgeries') => {
    selection.tab = tab;
    const samples = await Healthkit.queryClinicalSamples(selection.type, { limit: 10 });
    setNames(samples.map((sample) => sample.displayName));
  };

  return (
    <View>
      <Button title="Connect" onPress={() => Healthkit.requestAuthorization(selection.allTypes)} />
      <Button title="Labs" onPress={() => open('labs')} />
      <Button title="Surgeries" onPress={() => open('surgeries')} />
      <Text>{names.join('\n')}</Text>
    </View>
  );
}
