import type { CapacitorConfig } from '@capacitor/cli';

const config: CapacitorConfig = { appId: 'org.mallow.app', appName: 'Mallow', webDir: 'dist' };

export default config;
