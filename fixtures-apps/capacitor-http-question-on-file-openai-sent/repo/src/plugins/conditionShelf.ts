import { registerPlugin } from '@capacitor/core';

export interface Condition {
  id: string;
  title: string;
}

export interface ConditionShelfPlugin {
  load(): Promise<{ conditions: Condition[] }>;
}

export const ConditionShelf = registerPlugin<ConditionShelfPlugin>('ConditionShelf');
