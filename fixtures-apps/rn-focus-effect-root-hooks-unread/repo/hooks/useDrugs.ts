import { queryClinicalRecords } from '@react-native-healthkit/health-records';
import { useFocusEffect } from '@react-navigation/native';
import { useCallback, useState } from 'react';
import { Records } from '../constants/records';

export function useDrugs() {
  const [names, setNames] = useState<string[]>([]);
  useFocusEffect(
    useCallback(() => {
      queryClinicalRecords(Records.drugs, {}).then((found) => setNames(found.map((one) => one.displayName)));
    }, []),
  );
  return names;
}
