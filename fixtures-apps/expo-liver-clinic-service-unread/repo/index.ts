import { registerRootComponent } from 'expo';
import { LiverScreen } from './src/LiverScreen';

registerRootComponent(LiverScreen);
