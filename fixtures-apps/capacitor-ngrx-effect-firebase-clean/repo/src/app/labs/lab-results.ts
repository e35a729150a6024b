import { registerPlugin } from '@capacitor/core';

export interface LabResult {
  id: string;
  title: string;
}

export const LabResults = registerPlugin<{ load(): Promise<{ results: LabResult[] }> }>('LabResults');
