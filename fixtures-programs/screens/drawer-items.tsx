// asks: medication vitalSign | reads: medication vitalSign
// a custom drawer's items navigate with the kind
import { createDrawerNavigator, DrawerContentScrollView, DrawerItem } from '@react-navigation/drawer';
import { NavigationContainer } from '@react-navigation/native';
import { useEffect } from 'react';
import { Text } from 'react-native';
import { queryClinicalRecords, requestAuthorization } from '@react-native-healthkit/health-records';

const links = [
  { label: 'Medications', kind: 'HKClinicalTypeIdentifierMedicationRecord' },
  { label: 'Vital signs', kind: 'HKClinicalTypeIdentifierVitalSignRecord' },
];

const Drawer = createDrawerNavigator();

function Menu({ navigation }: any) {
  return (
    <DrawerContentScrollView>
      {links.map(({ label, kind }) => (
        <DrawerItem key={kind} label={label} onPress={() => navigation.navigate('Records', { kind })} />
      ))}
    </DrawerContentScrollView>
  );
}

function Records({ route }: any) {
  const kind = route.params?.kind ?? links[0].kind;
  useEffect(() => {
    requestAuthorization([kind]).then(() => queryClinicalRecords(kind, { limit: 40 }));
  }, [kind]);
  return <Text>Records</Text>;
}

export default function App() {
  return (
    <NavigationContainer>
      <Drawer.Navigator drawerContent={(props) => <Menu {...props} />}>
        <Drawer.Screen name="Records" component={Records} />
      </Drawer.Navigator>
    </NavigationContainer>
  );
}
