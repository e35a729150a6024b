import type { CapacitorConfig } from '@capacitor/cli';

const config: CapacitorConfig = {
  appId: 'com.alder.sports',
  appName: 'Alder',
  webDir: 'dist',
};

export default config;
