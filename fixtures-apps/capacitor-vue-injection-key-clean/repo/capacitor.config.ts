import type { CapacitorConfig } from '@capacitor/cli';

const config: CapacitorConfig = { appId: 'health.fennelry.app', appName: 'Fennelry', webDir: 'dist' };

export default config;
