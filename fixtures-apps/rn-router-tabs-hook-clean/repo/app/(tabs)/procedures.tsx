import { useClinicalRecords } from '@react-native-healthkit/health-records';
import { RecordList } from '../../components/RecordList';

export default function ProceduresTab() {
  const procedures = useClinicalRecords('HKClinicalTypeIdentifierProcedureRecord');
  return <RecordList names={procedures.map((procedure) => procedure.displayName)} empty="No procedures" />;
}
