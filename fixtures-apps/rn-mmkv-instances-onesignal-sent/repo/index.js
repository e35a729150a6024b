import { AppRegistry } from 'react-native';
import { OneSignal } from 'react-native-onesignal';
import { App } from './src/App';

OneSignal.initialize('7b0d1c4e-19f2-4f6c-8a3b-aa20c3d4e5f6');
AppRegistry.registerComponent('Redstart', () => App);
