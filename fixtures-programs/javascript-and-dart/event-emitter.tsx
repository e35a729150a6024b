// asks: allergy immunization procedure | reads: allergy immunization
// an event emitter carries the types to the listeners
import Healthkit, { HKClinicalTypeIdentifier } from '@kingstinct/react-native-healthkit';
import EventEmitter from 'events';
import { useEffect } from 'react';
import { Button, View } from 'react-native';

const bus = new EventEmitter();

bus.on('connect', (types: HKClinicalTypeIdentifier[]) => {
  Healthkit.requestAuthorization(types).catch(console.warn);
});

bus.on('open', async (type: HKClinicalTypeIdentifier) => {
  const samples = await Healthkit.queryClinicalSamples(type, { limit: 10 });
  bus.emit('shown', samples.length);
});

bus.on('shown', (count: number) => console.log(`${count} shown`));

export default function App() {
  useEffect(() => {
    bus.emit('connect', [
      HKClinicalTypeIdentifier.allergyRecord,
      HKClinicalTypeIdentifier.immunizationRecord,
      HKClinicalTypeIdentifier.procedureRecord,
    ]);
  }, []);

  return (
    <View>
      <Button title="Allergies" onPress={() => bus.emit('open', HKClinicalTypeIdentifier.allergyRecord)} />
      <Button title="Shots" onPress={() => bus.emit('open', HKClinicalTypeIdentifier.immunizationRecord)} />
    </View>
  );
}
