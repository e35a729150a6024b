import type { CapacitorConfig } from '@capacitor/cli';

const config: CapacitorConfig = { appId: 'health.burdock.app', appName: 'Burdock', webDir: 'dist' };

export default config;
