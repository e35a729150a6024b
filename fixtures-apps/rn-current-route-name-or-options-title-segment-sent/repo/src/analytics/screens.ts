import { createClient } from '@segment/analytics-react-native';

const segment = createClient({ writeKey: 'alderpost-write-key', trackAppLifecycleEvents: true });

export function reportScreen(place: string) {
  void segment.screen(place);
}
