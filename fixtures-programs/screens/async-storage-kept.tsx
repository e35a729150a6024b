// asks: immunization medication vitalSign | reads: medication vitalSign
// AsyncStorage keeps the favorite's key, one of two that buttons keep
import AsyncStorage from '@react-native-async-storage/async-storage';
import { Button, View } from 'react-native';
import { queryClinicalRecords, requestAuthorization } from '@react-native-healthkit/health-records';

const types = { drugs: 'HKClinicalTypeIdentifierMedicationRecord', vitals: 'HKClinicalTypeIdentifierVitalSignRecord' } as const;
type Favorite = keyof typeof types;

const keep = (favorite: Favorite) => AsyncStorage.setItem('favorite', favorite);

async function openFavorite() {
  const favorite = ((await AsyncStorage.getItem('favorite')) ?? 'drugs') as Favorite;
  const records = await queryClinicalRecords(types[favorite], { limit: 20 });
  console.log(records.map((record) => record.displayName));
}

export default function App() {
  const connect = () => requestAuthorization([...Object.values(types), 'HKClinicalTypeIdentifierImmunizationRecord']);
  return (
    <View>
      <Button title="Connect" onPress={connect} />
      <Button title="Favor medications" onPress={() => keep('drugs')} />
      <Button title="Favor vitals" onPress={() => keep('vitals')} />
      <Button title="Open favorite" onPress={openFavorite} />
    </View>
  );
}
