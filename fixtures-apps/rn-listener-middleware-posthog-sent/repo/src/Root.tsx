import { Provider } from 'react-redux';
import { ShelfScreen } from './screens/ShelfScreen';
import { store } from './store/store';

export function Root() {
  return (
    <Provider store={store}>
      <ShelfScreen />
    </Provider>
  );
}
