import type { CapacitorConfig } from '@capacitor/cli';

const config: CapacitorConfig = {
  appId: 'health.ashgrove.app',
  appName: 'Ashgrove',
  webDir: 'dist',
};

export default config;
