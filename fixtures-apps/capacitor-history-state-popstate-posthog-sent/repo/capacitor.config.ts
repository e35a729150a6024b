import type { CapacitorConfig } from '@capacitor/cli';

const config: CapacitorConfig = {
  appId: 'health.yanwath.app',
  appName: 'Yanwath',
  webDir: 'dist',
};

export default config;
