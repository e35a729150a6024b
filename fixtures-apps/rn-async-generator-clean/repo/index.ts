import { registerRootComponent } from 'expo';
import { ImportScreen } from './src/ImportScreen';

registerRootComponent(ImportScreen);
