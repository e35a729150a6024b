export type RootParams = {
  Shelf: undefined;
  Entry: { heading: string; day: string };
};
