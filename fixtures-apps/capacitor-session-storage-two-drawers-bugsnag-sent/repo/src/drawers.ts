/** One text of the session, gone when the app is closed. */
export class Drawer {
  constructor(private readonly key: string) {}

  put(text: string) {
    sessionStorage.setItem(this.key, text);
  }

  take() {
    return sessionStorage.getItem(this.key) ?? '';
  }
}

export const screenDrawer = new Drawer('screen');
export const chartDrawer = new Drawer('opened');
