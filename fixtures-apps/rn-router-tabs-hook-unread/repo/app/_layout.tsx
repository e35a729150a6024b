import { useHealthRecordsAuthorization } from '@react-native-healthkit/health-records';
import { Stack } from 'expo-router';
import { useEffect } from 'react';
import { HEALTH_RECORD_TYPES } from '../lib/permissions';

export default function RootLayout() {
  const [, requestAuthorization] = useHealthRecordsAuthorization([...HEALTH_RECORD_TYPES]);

  useEffect(() => {
    requestAuthorization();
  }, [requestAuthorization]);

  return <Stack screenOptions={{ headerShown: false }} />;
}
