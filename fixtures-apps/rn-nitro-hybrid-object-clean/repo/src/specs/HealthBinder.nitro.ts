import type { HybridObject } from 'react-native-nitro-modules';

export type BinderTopic = 'allergies' | 'vaccines' | 'procedures';

export interface BinderEntry {
  id: string;
  title: string;
  date: number;
}

export interface HealthBinder extends HybridObject<{ ios: 'swift' }> {
  readonly isSupported: boolean;
  connect(topics: BinderTopic[]): Promise<void>;
  entries(topic: BinderTopic): Promise<BinderEntry[]>;
}
