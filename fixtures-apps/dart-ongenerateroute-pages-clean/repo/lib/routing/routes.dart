abstract final class Routes {
  static const home = '/';
  static const labs = '/labs';
  static const shots = '/shots';
  static const vitals = '/vitals';
}
