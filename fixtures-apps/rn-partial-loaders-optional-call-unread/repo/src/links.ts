export const PRIVACY_POLICY = 'https://www.dunnock-card.health/privacy';
