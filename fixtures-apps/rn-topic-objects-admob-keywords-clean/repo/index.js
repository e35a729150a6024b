import { AppRegistry } from 'react-native';
import mobileAds from 'react-native-google-mobile-ads';
import { App } from './src/App';

mobileAds().initialize();
AppRegistry.registerComponent('Goldcrest', () => App);
