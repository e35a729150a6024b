import { usePostHog } from 'posthog-react-native';
import { useEffect } from 'react';
import { useMMKVString } from 'react-native-mmkv';
import { Keys, storage } from './storage';

export function UsageBeacon() {
  const posthog = usePostHog();
  const [value] = useMMKVString(Keys.lastLab, storage);

  useEffect(() => {
    if (value) posthog.capture('home_seen', { value });
  }, [posthog, value]);

  return null;
}
