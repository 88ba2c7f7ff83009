import { afterEach, describe, expect, test } from 'vitest';
import { startPage } from '#zendesk-app/page.tsx';
import type { ZafClient } from '#zendesk-app/zaf/client.ts';

afterEach(() => {
  window.ZAFClient = undefined;
  document.body.innerHTML = '';
});

/** The page's text in a language, when what it is given to show is this. */
async function textOf(lang: string, render: () => Promise<string>): Promise<string> {
  document.documentElement.lang = lang;
  document.body.innerHTML = '<div id="page"></div>';
  await startPage(render);
  return document.getElementById('page')?.textContent ?? '';
}

describe('a page that cannot start says so in the language it was served in', () => {
  test.each([
    { lang: 'ca', outside: /només funciona dins de Zendesk/, silent: /no ha donat les dades que calen/ },
    { lang: 'es', outside: /solo funciona dentro de Zendesk/, silent: /no ha dado los datos necesarios/ },
    { lang: 'en', outside: /only works inside Zendesk/, silent: /did not give what is needed/ },
  ])('$lang', async ({ lang, outside, silent }) => {
    expect(await textOf(lang, async () => 'page')).toMatch(outside);
    const client = { on: (_event: string, handler: () => void) => handler() } as unknown as ZafClient;
    window.ZAFClient = { init: () => client };
    expect(await textOf(lang, () => Promise.reject(new Error('silent')))).toMatch(silent);
  });
});
