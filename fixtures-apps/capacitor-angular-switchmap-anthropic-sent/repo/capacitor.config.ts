import type { CapacitorConfig } from '@capacitor/cli';

const config: CapacitorConfig = {
  appId: 'health.saxifrage.app',
  appName: 'Saxifrage',
  webDir: 'dist',
};

export default config;
