import { useEffect, useState } from 'react';
import { requestAuthorization, supportsHealthRecords } from '@react-native-healthkit/health-records';
import { recordSettings } from '../settings/records';

export function useAccess() {
  const [granted, setGranted] = useState(false);
  useEffect(() => {
    if (!supportsHealthRecords()) return;
    requestAuthorization(recordSettings.permissions).then(setGranted);
  }, []);
  return granted;
}
