import { observer } from 'mobx-react';
import { Component } from 'react';
import { FlatList, Text, View } from 'react-native';
import { recordsStore } from '../stores/RecordsStore';

export const RecordsScreen = observer(
  class RecordsScreen extends Component {
    componentDidMount() {
      void recordsStore.load();
    }

    render() {
      return (
        <View>
          <Text>Newest: {recordsStore.newestName}</Text>
          <FlatList data={recordsStore.labs} keyExtractor={(lab) => lab.uuid} renderItem={({ item }) => <Text>{item.displayName}</Text>} />
        </View>
      );
    }
  },
);
