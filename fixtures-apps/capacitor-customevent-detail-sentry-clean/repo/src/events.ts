export const ROUTE_SHOWN = 'burdock:route';
export const ALLERGY_OPENED = 'burdock:allergy';

export function emit(name: string, detail: string) {
  window.dispatchEvent(new CustomEvent<string>(name, { detail }));
}

export function on(name: string, listener: (detail: string) => void) {
  window.addEventListener(name, (event) => listener((event as CustomEvent<string>).detail));
}
