// React Navigation: the list passes title and origin as params, the detail screen reports both
import { useEffect, useState } from 'react';
import { FlatList, Text } from 'react-native';
import { NavigationContainer } from '@react-navigation/native';
import { createNativeStackNavigator, type NativeStackScreenProps } from '@react-navigation/native-stack';
import { track } from '@amplitude/analytics-react-native';
import { queryClinicalRecords, requestAuthorization, type ClinicalRecord } from '@react-native-healthkit/health-records';

const MEDICATION = 'HKClinicalTypeIdentifierMedicationRecord';

type Routes = { List: undefined; Detail: { title: string; origin: string } };
const Stack = createNativeStackNavigator<Routes>();

function List({ navigation }: NativeStackScreenProps<Routes, 'List'>) {
  const [records, setRecords] = useState<readonly ClinicalRecord[]>([]);
  useEffect(() => {
    requestAuthorization([MEDICATION])
      .then(() => queryClinicalRecords(MEDICATION, { limit: 0 }))
      .then(setRecords);
  }, []);
  return (
    <FlatList
      data={records}
      renderItem={({ item }) => (
        <Text onPress={() => navigation.navigate('Detail', { title: item.displayName, origin: 'list' })}>{item.displayName}</Text>
      )}
    />
  );
}

function Detail({ route }: NativeStackScreenProps<Routes, 'Detail'>) {
  const { title, origin } = route.params;
  useEffect(() => {
    track('detail_from', { origin });
    track('detail_of', { title }); // leak: clinical-data-to-third-party
  }, [origin, title]);
  return <Text>{title}</Text>;
}

export default function App() {
  return (
    <NavigationContainer>
      <Stack.Navigator>
        <Stack.Screen name="List" component={List} />
        <Stack.Screen name="Detail" component={Detail} />
      </Stack.Navigator>
    </NavigationContainer>
  );
}
