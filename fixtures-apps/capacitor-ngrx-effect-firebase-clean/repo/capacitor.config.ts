import type { CapacitorConfig } from '@capacitor/cli';

const config: CapacitorConfig = { appId: 'health.brindlemere.app', appName: 'Brindlemere', webDir: 'dist' };

export default config;
