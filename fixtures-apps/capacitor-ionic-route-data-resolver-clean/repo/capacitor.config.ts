import type { CapacitorConfig } from '@capacitor/cli';

const config: CapacitorConfig = {
  appId: 'health.linden.app',
  appName: 'Linden',
  webDir: 'dist',
};

export default config;
