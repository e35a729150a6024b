import { useAtomValue } from 'jotai';
import { Text } from 'react-native';

import { recordsFamily } from '../src/records/atoms';
import { PrivacyLink } from '../src/ui/PrivacyLink';
import { RecordList } from '../src/ui/RecordList';

export default function CoverageScreen() {
  const coverage = useAtomValue(recordsFamily('HKClinicalTypeIdentifierCoverageRecord'));
  return (
    <>
      <Text>Your plans</Text>
      <RecordList records={coverage} />
      <PrivacyLink />
    </>
  );
}
