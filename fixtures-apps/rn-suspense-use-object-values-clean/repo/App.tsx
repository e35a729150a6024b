import React from 'react';
import { createBottomTabNavigator } from '@react-navigation/bottom-tabs';
import { NavigationContainer } from '@react-navigation/native';
import { LabsScreen } from './src/screens/LabsScreen';
import { NotesScreen } from './src/screens/NotesScreen';
import { ShotsScreen } from './src/screens/ShotsScreen';

const Tab = createBottomTabNavigator();

export default function App() {
  return (
    <NavigationContainer>
      <Tab.Navigator>
        <Tab.Screen name="Labs" component={LabsScreen} />
        <Tab.Screen name="Notes" component={NotesScreen} />
        <Tab.Screen name="Shots" component={ShotsScreen} />
      </Tab.Navigator>
    </NavigationContainer>
  );
}
