// asks: coverage immunization | reads: coverage immunization
// reduce builds the table of types from a list of steps
import { useState } from 'react';
import { Button, Text, View } from 'react-native';
import AppleHealthKit from 'react-native-health';

const steps = [
  { tab: 'insurance', record: 'CoverageRecord' },
  { tab: 'shots', record: 'ImmunizationRecord' },
];

const typeByTab = steps.reduce((table, step) => ({ ...table, [step.tab]: step.record }), {});

const options = {
  permissions: {
    read: steps.reduce((names, step) => names.concat(step.record), []),
    write: [],
  },
};

export default function App() {
  const [names, setNames] = useState([]);

  const connect = () => AppleHealthKit.initHealthKit(options, (error) => error && console.warn(error));

  const show = (tab) => {
    const input = { startDate: new Date(2010, 0, 1).toISOString(), type: typeByTab[tab] };
    AppleHealthKit.getClinicalRecords(input, (error, records) => {
      if (!error) setNames(records.map((record) => record.displayName));
    });
  };

  return (
    <View>
      <Button title="Connect" onPress={connect} />
      <Button title="Insurance" onPress={() => show('insurance')} />
      <Button title="Vaccinations" onPress={() => show('shots')} />
      {names.map((name) => <Text key={name}>{name}</Text>)}
    </View>
  );
}
