// React Navigation: params handed to a screen
import { useEffect } from 'react';
import { Button, Text } from 'react-native';
import { NavigationContainer } from '@react-navigation/native';
import { createNativeStackNavigator, type NativeStackScreenProps } from '@react-navigation/native-stack';
import { getAnalytics, logEvent } from '@react-native-firebase/analytics';
import { queryClinicalRecords, requestAuthorization } from '@react-native-healthkit/health-records';

const LAB = 'HKClinicalTypeIdentifierLabResultRecord';
type Routes = { Home: undefined; Result: { title: string }; Article: { topic: string } };
const Stack = createNativeStackNavigator<Routes>();

function Home({ navigation }: NativeStackScreenProps<Routes, 'Home'>) {
  const open = async () => {
    await requestAuthorization([LAB]);
    const [newest] = await queryClinicalRecords(LAB, { limit: 1 });
    if (newest) navigation.navigate('Result', { title: newest.displayName });
    else navigation.navigate('Article', { topic: 'How to connect a clinic' });
  };
  return <Button title="Newest result" onPress={open} />;
}

function Result({ route }: NativeStackScreenProps<Routes, 'Result'>) {
  useEffect(() => {
    logEvent(getAnalytics(), 'page_opened', { page: route.params.title }); // leak: clinical-data-to-third-party
  }, [route.params.title]);
  return <Text>{route.params.title}</Text>;
}

function Article({ route: { params } }: NativeStackScreenProps<Routes, 'Article'>) {
  useEffect(() => {
    logEvent(getAnalytics(), 'page_opened', { page: params.topic });
  }, [params.topic]);
  return <Text>{params.topic}</Text>;
}

export default () => (
  <NavigationContainer>
    <Stack.Navigator>
      <Stack.Screen name="Home" component={Home} />
      <Stack.Screen name="Result" component={Result} />
      <Stack.Screen name="Article" component={Article} />
    </Stack.Navigator>
  </NavigationContainer>
);
