import { useAtomValue } from 'jotai';
import { Text } from 'react-native';

import { recordsFamily } from '../src/records/atoms';
import { RecordList } from '../src/ui/RecordList';

export default function BillsScreen() {
  const procedures = useAtomValue(recordsFamily('HKClinicalTypeIdentifierProcedureRecord'));
  const conditions = useAtomValue(recordsFamily('HKClinicalTypeIdentifierConditionRecord'));
  const vaccines = useAtomValue(recordsFamily('HKClinicalTypeIdentifierImmunizationRecord'));
  const lines = [...procedures, ...conditions, ...vaccines];
  return (
    <>
      <Text>What a bill may name</Text>
      <RecordList records={lines} />
    </>
  );
}
