import type { CapacitorConfig } from '@capacitor/cli';

const config: CapacitorConfig = {
  appId: 'health.lapwing',
  appName: 'Lapwing',
  webDir: 'dist',
};

export default config;
