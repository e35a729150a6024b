import type { CapacitorConfig } from '@capacitor/cli';

const config: CapacitorConfig = {
  appId: 'health.eider.app',
  appName: 'Eider',
  webDir: 'dist',
};

export default config;
