import type { CapacitorConfig } from '@capacitor/cli';

const config: CapacitorConfig = {
  appId: 'health.larkfield.app',
  appName: 'Larkfield',
  webDir: 'dist',
};

export default config;
