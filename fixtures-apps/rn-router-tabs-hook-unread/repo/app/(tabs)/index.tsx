import { useClinicalRecords } from '@react-native-healthkit/health-records';
import { RecordList } from '../../components/RecordList';

export default function LabsTab() {
  const labs = useClinicalRecords('HKClinicalTypeIdentifierLabResultRecord');
  return <RecordList names={labs.map((lab) => lab.displayName)} empty="No lab results yet" />;
}
