import type { CapacitorConfig } from '@capacitor/cli';

const config: CapacitorConfig = {
  appId: 'health.castleford.app',
  appName: 'Castleford',
  webDir: 'www',
};

export default config;
