import { NavigationContainer } from '@react-navigation/native';
import { createNativeStackNavigator } from '@react-navigation/native-stack';
import { PostHogProvider } from 'posthog-react-native';
import type { RootStackParamList } from './navigation/types';
import { MedicationsScreen } from './screens/MedicationsScreen';
import { RecordDetailScreen } from './screens/RecordDetailScreen';
import { SettingsScreen } from './screens/SettingsScreen';

const Stack = createNativeStackNavigator<RootStackParamList>();

export default function App() {
  return (
    <NavigationContainer>
      <PostHogProvider apiKey="phc_meadow" options={{ host: 'https://eu.i.posthog.com' }}>
        <Stack.Navigator>
          <Stack.Screen name="Medications" component={MedicationsScreen} />
          <Stack.Screen name="RecordDetail" component={RecordDetailScreen} />
          <Stack.Screen name="Settings" component={SettingsScreen} />
        </Stack.Navigator>
      </PostHogProvider>
    </NavigationContainer>
  );
}
