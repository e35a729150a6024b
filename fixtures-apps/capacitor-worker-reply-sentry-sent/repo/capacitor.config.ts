import type { CapacitorConfig } from '@capacitor/cli';

const config: CapacitorConfig = {
  appId: 'care.kestrel.app',
  appName: 'Kestrel',
  webDir: 'dist',
};

export default config;
