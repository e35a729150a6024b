import type { CapacitorConfig } from '@capacitor/cli';

const config: CapacitorConfig = {
  appId: 'health.pimpernel.app',
  appName: 'Pimpernel',
  webDir: 'dist',
};

export default config;
