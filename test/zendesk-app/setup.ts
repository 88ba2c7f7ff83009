import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

// jsdom has none, and Garden's theming asks for it when it is loaded.
window.matchMedia ??= (query: string) => ({
  matches: false,
  media: query,
  onchange: null,
  addListener: () => {},
  removeListener: () => {},
  addEventListener: () => {},
  removeEventListener: () => {},
  dispatchEvent: () => false,
});

afterEach(cleanup);
