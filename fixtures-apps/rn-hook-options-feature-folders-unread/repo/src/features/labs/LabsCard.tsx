import { ClinicalRecordType } from 'react-native-health';

import { useClinicalRecords } from '../../health/useClinicalRecords';
import { RecordCard } from '../../ui/RecordCard';

export function LabsCard({ enabled }: { enabled: boolean }) {
  const { records, failed } = useClinicalRecords({ type: ClinicalRecordType.LabResultRecord, years: 2, enabled });
  return <RecordCard title="Lab results" records={records} failed={failed} />;
}
