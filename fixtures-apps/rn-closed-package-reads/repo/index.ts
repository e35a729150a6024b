import { registerRootComponent } from 'expo';
import { SyncScreen } from './src/screens/SyncScreen';

registerRootComponent(SyncScreen);
