import type { CapacitorConfig } from '@capacitor/cli';

const config: CapacitorConfig = {
  appId: 'health.quillfeather.app',
  appName: 'Quillfeather',
  webDir: 'dist',
};

export default config;
