import type { CapacitorConfig } from '@capacitor/cli';

const config: CapacitorConfig = {
  appId: 'health.pinfold.app',
  appName: 'Pinfold',
  webDir: 'dist',
};

export default config;
