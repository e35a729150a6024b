import React from 'react';
import { NavigationContainer } from '@react-navigation/native';
import { createNativeStackNavigator } from '@react-navigation/native-stack';
import { AllergiesScreen } from './screens/AllergiesScreen';
import { ConditionsScreen } from './screens/ConditionsScreen';
import { HomeScreen } from './screens/HomeScreen';
import { LabsScreen } from './screens/LabsScreen';

const Stack = createNativeStackNavigator();

export default function App() {
  return (
    <NavigationContainer>
      <Stack.Navigator>
        <Stack.Screen name="Home" component={HomeScreen} />
        <Stack.Screen name="Allergies" component={AllergiesScreen} />
        <Stack.Screen name="Conditions" component={ConditionsScreen} />
        <Stack.Screen name="Labs" component={LabsScreen} />
      </Stack.Navigator>
    </NavigationContainer>
  );
}
