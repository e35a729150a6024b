import mitt from 'mitt';

export type AppEvents = {
  'app:opened': void;
  'visit:opened': void;
  'visit:archived': void;
};

export const bus = mitt<AppEvents>();
