import React, { useRef } from 'react';
import { NavigationContainer, useNavigationContainerRef } from '@react-navigation/native';
import { createNativeStackNavigator } from '@react-navigation/native-stack';
import { reportScreen } from './analytics/screens';
import type { RootParams } from './navigation/params';
import { EntryScreen } from './screens/EntryScreen';
import { ShelfScreen } from './screens/ShelfScreen';

const Stack = createNativeStackNavigator<RootParams>();

export default function App() {
  const navigationRef = useNavigationContainerRef<RootParams>();
  const previous = useRef('Shelf');

  const onStateChange = () => {
    const options: { title?: string } = navigationRef.getCurrentOptions() ?? {};
    const screen = { name: navigationRef.getCurrentRoute()?.name, title: options.title };
    const place = screen.title ?? 'unknown';
    if (place !== previous.current) reportScreen(place);
    previous.current = place;
  };

  return (
    <NavigationContainer ref={navigationRef} onStateChange={onStateChange}>
      <Stack.Navigator>
        <Stack.Screen name="Shelf" component={ShelfScreen} options={{ title: 'Your shelf' }} />
        <Stack.Screen name="Entry" component={EntryScreen} options={({ route }) => ({ title: route.params.heading })} />
      </Stack.Navigator>
    </NavigationContainer>
  );
}
