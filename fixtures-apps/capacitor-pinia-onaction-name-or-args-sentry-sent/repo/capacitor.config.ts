import type { CapacitorConfig } from '@capacitor/cli';

const config: CapacitorConfig = {
  appId: 'health.sundew.app',
  appName: 'Sundew',
  webDir: 'dist',
};

export default config;
