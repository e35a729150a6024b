// asks: allergy condition | reads: allergy condition
// react-navigation: the pressed row's type is a param of the next screen
import { NavigationContainer } from '@react-navigation/native';
import { createNativeStackNavigator, type NativeStackScreenProps } from '@react-navigation/native-stack';
import { useEffect, useState } from 'react';
import { Button, Text, View } from 'react-native';
import { type ClinicalTypeIdentifier, queryClinicalRecords, requestAuthorization } from '@react-native-healthkit/health-records';

type Screens = { Home: undefined; Details: { type: ClinicalTypeIdentifier; title: string } };
const Stack = createNativeStackNavigator<Screens>();
const rows: Screens['Details'][] = [
  { title: 'Allergies', type: 'HKClinicalTypeIdentifierAllergyRecord' },
  { title: 'Conditions', type: 'HKClinicalTypeIdentifierConditionRecord' },
];

function Home({ navigation }: NativeStackScreenProps<Screens, 'Home'>) {
  useEffect(() => void requestAuthorization(rows.map((row) => row.type)), []);
  return (
    <View>{rows.map((row) => <Button key={row.type} title={row.title} onPress={() => navigation.navigate('Details', row)} />)}</View>
  );
}

function Details({ route: { params } }: NativeStackScreenProps<Screens, 'Details'>) {
  const [count, setCount] = useState(0);
  useEffect(() => {
    queryClinicalRecords(params.type, { limit: 0 }).then((records) => setCount(records.length));
  }, [params.type]);
  return <Text>{params.title}: {count}</Text>;
}

export default function App() {
  return (
    <NavigationContainer>
      <Stack.Navigator>
        <Stack.Screen name="Home" component={Home} />
        <Stack.Screen name="Details" component={Details} />
      </Stack.Navigator>
    </NavigationContainer>
  );
}
