import type { CapacitorConfig } from '@capacitor/cli';

const config: CapacitorConfig = {
  appId: 'org.bramley-orchard.bramley',
  appName: 'Bramley',
  webDir: 'dist',
};

export default config;
