import type { CapacitorConfig } from '@capacitor/cli';

const config: CapacitorConfig = { appId: 'health.woodbrook.app', appName: 'Woodbrook', webDir: 'dist' };

export default config;
