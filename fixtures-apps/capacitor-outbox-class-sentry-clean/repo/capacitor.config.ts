import type { CapacitorConfig } from '@capacitor/cli';

const config: CapacitorConfig = {
  appId: 'com.cliniclip.ios',
  appName: 'Cliniclip',
  webDir: 'dist',
};

export default config;
