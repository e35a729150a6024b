import { useEffect } from 'react';
import { Text, View } from 'react-native';
import { bus } from '../src/events/bus';
import { useSummary } from '../src/state/useSummary';

export default function Visit() {
  const vitals = useSummary((state) => state.vitals);

  useEffect(() => {
    bus.emit('visit:opened');
  }, []);

  return (
    <View>
      <Text>Vital signs</Text>
      {vitals.map((name, index) => (
        <Text key={index}>{name}</Text>
      ))}
    </View>
  );
}
