// object spread, where a later key overwrites the one with the record
import { Button, View } from 'react-native';
import { track, init } from '@amplitude/analytics-react-native';
import { queryClinicalRecords, requestAuthorization } from '@react-native-healthkit/health-records';

init('77c0-larch');

const MEDICATION = 'HKClinicalTypeIdentifierMedicationRecord';
const defaults = { place: 'medicine cabinet', name: '', size: 'small' };

export default function Cabinet() {
  const open = async () => {
    await requestAuthorization([MEDICATION]);
    const [newest] = await queryClinicalRecords(MEDICATION, { limit: 1 });

    const label = { ...defaults, name: newest?.displayName ?? '' };
    const blank = { ...label, name: 'hidden' };

    track('label_printed', blank);
    track('label_shown', label); // leak: clinical-data-to-third-party
  };

  return (
    <View>
      <Button title="Open" onPress={open} />
    </View>
  );
}
