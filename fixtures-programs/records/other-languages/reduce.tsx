// reduce, to a sentence and to a number
import { Button } from 'react-native';
import { track } from '@amplitude/analytics-react-native';
import * as HealthRecords from '@react-native-healthkit/health-records';

const ALLERGY = 'HKClinicalTypeIdentifierAllergyRecord';

const sentence = (rows: readonly HealthRecords.ClinicalRecord[]) =>
  rows.reduce((text, row) => (text ? `${text}, ${row.displayName}` : row.displayName), '');

const withDocument = (rows: readonly HealthRecords.ClinicalRecord[]) =>
  rows.reduce((sum, row) => sum + (row.fhirResource ? 1 : 0), 0);

export default function Kitchen() {
  const check = async () => {
    await HealthRecords.requestAuthorization([ALLERGY]);
    const rows = await HealthRecords.queryClinicalRecords(ALLERGY, { limit: 0 });
    track('kitchen_checked', { documents: withDocument(rows) });
    track('kitchen_checked', { avoid: sentence(rows) }); // leak: clinical-data-to-third-party
  };

  return <Button title="Check the kitchen" onPress={check} />;
}
