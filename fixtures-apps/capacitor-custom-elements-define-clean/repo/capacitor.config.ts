import type { CapacitorConfig } from '@capacitor/cli';

const config: CapacitorConfig = {
  appId: 'work.redshank.card',
  appName: 'Redshank',
  webDir: 'dist',
};

export default config;
