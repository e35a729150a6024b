import type { CapacitorConfig } from '@capacitor/cli';

const config: CapacitorConfig = {
  appId: 'health.siskin.app',
  appName: 'Siskin',
  webDir: 'www',
};

export default config;
