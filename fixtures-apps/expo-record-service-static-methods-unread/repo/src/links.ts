export const PRIVACY_POLICY = 'https://www.bramcote-kitchen.com/privacy';
