import AxeBuilder from '@axe-core/playwright';
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { CaseView } from '#shared/contract/index.ts';
import type { SidebarTexts } from '#shared/i18n/sidebar/ca.ts';
import type { TestServer } from '#test/builders/test-server.ts';

const frameOfApp = 'iframe[title*="Via Oberta"]';

/** The simulated workspace in one browser page, and what an agent does in it. */
export class DeskPage {
  readonly #server: TestServer;
  readonly #page: Page;
  /** What the browser complained of. */
  readonly faults: string[] = [];

  private constructor(server: TestServer, page: Page) {
    this.#server = server;
    this.#page = page;
    page.on('pageerror', (error) => this.faults.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.faults.push(message.text());
    });
  }

  /** A page high enough for a sidebar of 320 px to stand in it whole. */
  static async in(browser: Browser, server: TestServer): Promise<DeskPage> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 3000 }, locale: 'ca' });
    return new DeskPage(server, await context.newPage());
  }

  get sidebar(): FrameLocator {
    return this.#page.frameLocator(frameOfApp);
  }

  get verdict(): Locator {
    return this.sidebar.locator('.verdict');
  }

  /** What stands out as the thing to do now, or the wait. */
  get next(): Locator {
    return this.sidebar.locator('.next-step');
  }

  step(title: string): Locator {
    const own = this.#page.locator('.step-title', { hasText: title });
    return this.sidebar.locator('.step').filter({ has: own });
  }

  /** Opens a ticket as an agent whose Zendesk speaks `locale`; waits for its checklist and until its form has been read. */
  async open(ticketId: string, locale = 'ca'): Promise<CaseView> {
    await this.#page.goto(`${this.#server.origin}/demo/tickets/${ticketId}?locale=${locale}`);
    await this.sidebar.locator('.steps').waitFor();
    await expect.poll(async () => (await this.caseOf(ticketId)).form.state).not.toBe('PENDING');
    await this.sidebar.locator('main[aria-busy="false"]').waitFor();
    return this.caseOf(ticketId);
  }

  /** Unfolds why the ticket is what it is said to be; gives the ticket's words that are marked there. */
  async unfoldWhy(texts: SidebarTexts, rule: string): Promise<string[]> {
    await this.verdict.getByRole('button', { name: texts.why }).click();
    await this.verdict
      .getByTitle(rule, { exact: true })
      .getByText(texts.ruleNames[rule] ?? 'no such rule')
      .waitFor();
    return this.verdict.locator('mark').allTextContents();
  }

  /** Takes the reply that the next step offers; gives its preview. */
  async prepare(texts: SidebarTexts, replyTitle: string): Promise<Locator> {
    await this.next.getByRole('button', { name: texts.prepareReply(replyTitle) }).click();
    await this.sidebar.locator('.preview > *').first().waitFor();
    return this.sidebar.locator('.preview');
  }

  /** Puts the open reply into Zendesk's editor; gives what the editor then says. */
  async insert(texts: SidebarTexts): Promise<string> {
    const editor = this.#page.locator('.reply-field');
    await this.sidebar.locator('.reply-editor').getByRole('button', { name: texts.insert, exact: true }).click();
    await this.sidebar.getByText(texts.insertDone).waitFor();
    return (await editor.textContent()) ?? '';
  }

  /** Submits the ticket with what the editor holds, and waits until the sidebar knows it as sent. */
  async send(): Promise<void> {
    await this.#page.locator('.submit').first().click();
    await this.sidebar.locator('.reply .evidence', { hasText: '✓' }).waitFor();
  }

  /** What axe finds in the sidebar, and how much wider than its 320 px it is. */
  async flaws(): Promise<string[]> {
    const { scroll, width } = await this.sidebar
      .locator('html')
      .evaluate((html) => ({ scroll: html.scrollWidth, width: html.clientWidth }));
    const { violations } = await new AxeBuilder({ page: this.#page }).include(frameOfApp).analyze();
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
    return Math.max(scroll, width) > 320 ? [`${scroll} px wide`, ...found] : found;
  }

  /** The case as the server has it, in Catalan. */
  async caseOf(ticketId: string): Promise<CaseView> {
    const token = await this.#server.token('agent');
    const headers = { 'accept-language': 'ca' };
    return (await this.#server.call('GET', `/api/tickets/${ticketId}/case`, { token, headers })).json;
  }
}
