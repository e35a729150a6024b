import { NavigationContainer } from '@react-navigation/native';
import { createNativeStackNavigator } from '@react-navigation/native-stack';
import type { RootParams } from './navigation/params';
import { AboutScreen } from './screens/AboutScreen';
import { ListScreen } from './screens/ListScreen';
import { ProcedureScreen } from './screens/ProcedureScreen';

const Stack = createNativeStackNavigator<RootParams>();

export default function App() {
  return (
    <NavigationContainer>
      <Stack.Navigator initialRouteName="List">
        <Stack.Screen name="List" component={ListScreen} />
        <Stack.Screen name="Procedure" component={ProcedureScreen} />
        <Stack.Screen name="About" component={AboutScreen} />
      </Stack.Navigator>
    </NavigationContainer>
  );
}
