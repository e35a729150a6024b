export const privacyPolicy = 'https://www.cormorant-desk.com/privacy';
