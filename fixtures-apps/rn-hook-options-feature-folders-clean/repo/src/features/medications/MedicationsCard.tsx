import { ClinicalRecordType } from 'react-native-health';

import { useClinicalRecords } from '../../health/useClinicalRecords';
import { RecordCard } from '../../ui/RecordCard';

export function MedicationsCard({ enabled }: { enabled: boolean }) {
  const { records, failed } = useClinicalRecords({ type: ClinicalRecordType.MedicationRecord, enabled });
  return <RecordCard title="Medications" records={records} failed={failed} />;
}
