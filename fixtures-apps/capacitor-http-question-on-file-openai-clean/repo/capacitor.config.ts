import type { CapacitorConfig } from '@capacitor/cli';

const config: CapacitorConfig = {
  appId: 'app.quillwort.ios',
  appName: 'Quillwort',
  webDir: 'dist',
};

export default config;
