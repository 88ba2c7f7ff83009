import { lazy } from 'react';

/** Garden's form controls weigh half as much as the rest of the sidebar: they come when somebody wants to write. */
export const OneLineForm = lazy(async () => ({ default: (await import('./OneLineForm.tsx')).OneLineForm }));
export const Correction = lazy(async () => ({ default: (await import('./Correction.tsx')).Correction }));
export const ReplyEditor = lazy(async () => ({ default: (await import('./ReplyEditor.tsx')).ReplyEditor }));
