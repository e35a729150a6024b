import React, { useState } from 'react';
import { Pressable, Text, View } from 'react-native';

export function Accordion({ title, onOpen, children }) {
  const [open, setOpen] = useState(false);

  const toggle = () => {
    if (!open) {
      onOpen();
    }
    setOpen(!open);
  };

  return (
    <View>
      <Pressable onPress={toggle}>
        <Text>
          {open ? '▾' : '▸'} {title}
        </Text>
      </Pressable>
      {open ? children : null}
    </View>
  );
}
