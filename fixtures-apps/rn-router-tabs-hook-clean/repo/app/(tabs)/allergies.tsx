import { useClinicalRecords } from '@react-native-healthkit/health-records';
import { RecordList } from '../../components/RecordList';

export default function AllergiesTab() {
  const allergies = useClinicalRecords('HKClinicalTypeIdentifierAllergyRecord');
  return <RecordList names={allergies.map((allergy) => allergy.displayName)} empty="No known allergies" />;
}
