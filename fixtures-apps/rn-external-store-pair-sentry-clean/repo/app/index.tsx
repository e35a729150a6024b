import { useEffect } from 'react';
import { Linking, ScrollView, Text, TextInput } from 'react-native';
import { loadAllergies } from '../src/health/loadAllergies';
import { startBreadcrumbs } from '../src/monitoring/breadcrumbs';
import { allergyStore, filterStore } from '../src/state/stores';
import { useStore } from '../src/state/useStore';

startBreadcrumbs();

export default function Menu() {
  const allergies = useStore(allergyStore);
  const filters = useStore(filterStore);

  useEffect(() => {
    loadAllergies();
  }, []);

  return (
    <ScrollView>
      <TextInput placeholder="Filter dishes" onSubmitEditing={(e) => filterStore.set([...filters, e.nativeEvent.text])} />
      {allergies.map((name) => (
        <Text key={name}>No {name}, please</Text>
      ))}
      <Text onPress={() => Linking.openURL('https://thistle.care/privacy')}>Privacy policy</Text>
    </ScrollView>
  );
}
