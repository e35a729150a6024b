import { Children, cloneElement, isValidElement, ReactNode } from 'react';
import type { CardProps } from '../components/Card';
import { cardPressed } from './campaign';

/** Counts the presses on the cards inside it. */
export function PressMeter({ children }: { children: ReactNode }) {
  return Children.map(children, (child) => {
    if (!isValidElement<CardProps>(child)) {
      return child;
    }
    const { onPress } = child.props;
    return cloneElement(child, {
      onPress: () => {
        cardPressed(child.props.title);
        onPress?.();
      },
    });
  });
}
