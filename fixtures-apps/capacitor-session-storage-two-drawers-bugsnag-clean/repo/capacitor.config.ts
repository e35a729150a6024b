import type { CapacitorConfig } from '@capacitor/cli';

const config: CapacitorConfig = { appId: 'care.sandpiper.app', appName: 'Sandpiper', webDir: 'dist' };
export default config;
