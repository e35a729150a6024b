// asks: allergy labResult vitalSign | reads: allergy labResult
// react-navigation: the type is a param of the screen that is opened
import { NavigationContainer } from '@react-navigation/native';
import { createNativeStackNavigator } from '@react-navigation/native-stack';
import { useEffect, useState } from 'react';
import { Button, Text, View } from 'react-native';
import AppleHealthKit from 'react-native-health';

const Stack = createNativeStackNavigator();
const permissions = { read: ['AllergyRecord', 'LabResultRecord', 'VitalSignRecord'], write: [] };

function Home({ navigation }) {
  const connect = () => AppleHealthKit.initHealthKit({ permissions }, (error) => error && console.warn(error));
  return (
    <View>
      <Button title="Connect" onPress={connect} />
      <Button title="Allergies" onPress={() => navigation.navigate('Records', { type: 'AllergyRecord' })} />
      <Button title="Labs" onPress={() => navigation.navigate('Records', { type: 'LabResultRecord' })} />
    </View>
  );
}

function Records({ route }) {
  const { type } = route.params;
  const [names, setNames] = useState([]);
  useEffect(() => {
    const startDate = new Date(2015, 0, 1).toISOString();
    AppleHealthKit.getClinicalRecords({ startDate, type }, (error, records) => {
      if (!error) setNames(records.map((record) => record.displayName));
    });
  }, [type]);
  return <Text>{names.join('\n')}</Text>;
}

export default function App() {
  return (
    <NavigationContainer>
      <Stack.Navigator>
        <Stack.Screen name="Home" component={Home} />
        <Stack.Screen name="Records" component={Records} />
      </Stack.Navigator>
    </NavigationContainer>
  );
}
