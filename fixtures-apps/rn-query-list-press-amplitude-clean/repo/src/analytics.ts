import { init, track } from '@amplitude/analytics-react-native';

export function initAnalytics() {
  init('8d0f6a21c3', undefined, { trackingOptions: { ipAddress: false } });
}

export function logEvent(name: string, properties: Record<string, string | number> = {}) {
  track(name, properties);
}
