import { Linking } from 'react-native';

export const privacyPolicy = 'https://wicketcare.org/privacy';

export const openPrivacyPolicy = () => Linking.openURL(privacyPolicy);
