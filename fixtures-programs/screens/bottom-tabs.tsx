// asks: immunization labResult procedure | reads: immunization labResult
// bottom tabs with initialParams; one kind is no tab
import { createBottomTabNavigator } from '@react-navigation/bottom-tabs';
import { NavigationContainer, type RouteProp, useFocusEffect } from '@react-navigation/native';
import { useCallback, useEffect } from 'react';
import { Text } from 'react-native';
import { type ClinicalTypeIdentifier, queryClinicalRecords, requestAuthorization } from '@react-native-healthkit/health-records';

const all = { shots: 'HKClinicalTypeIdentifierImmunizationRecord', labs: 'HKClinicalTypeIdentifierLabResultRecord', surgeries: 'HKClinicalTypeIdentifierProcedureRecord' } as const;
type Params = Record<string, { type: ClinicalTypeIdentifier }>;
const Tabs = createBottomTabNavigator<Params>();

function KindTab({ route }: { route: RouteProp<Params> }) {
  const { type } = route.params;
  useFocusEffect(
    useCallback(() => {
      queryClinicalRecords(type, { limit: 25 }).then((records) => console.log(records.length));
    }, [type]),
  );
  return <Text>{route.name}</Text>;
}

export default function App() {
  useEffect(() => {
    requestAuthorization(Object.values(all));
  }, []);
  return (
    <NavigationContainer>
      <Tabs.Navigator>
        <Tabs.Screen name="Vaccines" component={KindTab} initialParams={{ type: all.shots }} />
        <Tabs.Screen name="Labs" component={KindTab} initialParams={{ type: all.labs }} />
      </Tabs.Navigator>
    </NavigationContainer>
  );
}
