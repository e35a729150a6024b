import type { CapacitorConfig } from '@capacitor/cli';

const config: CapacitorConfig = {
  appId: 'health.thistledown.app',
  appName: 'Thistledown',
  webDir: 'dist',
};

export default config;
