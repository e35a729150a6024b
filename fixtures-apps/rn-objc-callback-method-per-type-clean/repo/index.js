import { AppRegistry } from 'react-native';
import { CounterScreen } from './src/screens/CounterScreen';

AppRegistry.registerComponent('Apotek', () => CounterScreen);
