// asks: immunization medication | reads: immunization medication
// Alert.alert resolves a promise with the type of the pressed button
import { Alert, Button } from 'react-native';
import { type ClinicalTypeIdentifier, queryClinicalRecords, requestAuthorization } from '@react-native-healthkit/health-records';

function pickKind() {
  return new Promise<ClinicalTypeIdentifier | null>((resolve) => {
    Alert.alert('Which records?', undefined, [
      { text: 'Vaccines', onPress: () => resolve('HKClinicalTypeIdentifierImmunizationRecord') },
      { text: 'Medications', onPress: () => resolve('HKClinicalTypeIdentifierMedicationRecord') },
      { text: 'Cancel', style: 'cancel', onPress: () => resolve(null) },
    ]);
  });
}

export default function App() {
  const load = async () => {
    const kind = await pickKind();
    if (!kind) return;
    await requestAuthorization([kind]);
    const records = await queryClinicalRecords(kind, { limit: 0 });
    Alert.alert(`${records.length} records`);
  };

  return <Button title="Load" onPress={load} />;
}
