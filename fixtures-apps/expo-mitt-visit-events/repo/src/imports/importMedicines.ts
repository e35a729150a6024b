import { queryClinicalRecords } from '@react-native-healthkit/health-records';
import { useSummary } from '../state/useSummary';
import { ensureAccess } from './access';

export async function importMedicines(): Promise<void> {
  await ensureAccess();
  const records = await queryClinicalRecords('HKClinicalTypeIdentifierMedicationRecord', { limit: 200 });
  useSummary.setState({ medicines: records.map((record) => record.displayName) });
}
