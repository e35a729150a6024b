import { registerRootComponent } from 'expo';
import { Provider } from 'react-redux';
import { store } from './src/store';
import RecordsScreen from './src/screens/RecordsScreen';

registerRootComponent(() => (
  <Provider store={store}>
    <RecordsScreen />
  </Provider>
));
