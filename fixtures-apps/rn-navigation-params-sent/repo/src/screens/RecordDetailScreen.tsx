import { useRoute, type RouteProp } from '@react-navigation/native';
import { usePostHog } from 'posthog-react-native';
import { useEffect } from 'react';
import { Text } from 'react-native';
import type { RootStackParamList } from '../navigation/types';

export function RecordDetailScreen() {
  const { title, source } = useRoute<RouteProp<RootStackParamList, 'RecordDetail'>>().params;
  const posthog = usePostHog();
  useEffect(() => {
    posthog.capture('record_opened', { source, title });
  }, [posthog, source, title]);
  return <Text>{title}</Text>;
}
