import type { BrowserContext, ConsoleMessage, Request, Response } from 'playwright-core';

/** Refusals are answers: the browser notes every answer above 399 of the API, and the pages say it in words. */
const isNoteOfRefusal = (message: ConsoleMessage): boolean =>
  /^Failed to load resource: the server responded with a status of 4\d\d/.test(message.text()) &&
  new URL(message.location().url).pathname.startsWith('/api/');

/** What the test itself brought about: a connection that it cut. */
const isCutConnection = (message: ConsoleMessage): boolean =>
  /ERR_INTERNET_DISCONNECTED/.test(message.text());

const isOwn = (request: Request): boolean =>
  /^(data|blob):/.test(request.url()) || new URL(request.url()).hostname === '127.0.0.1';

/**
 * Notes everything no page may do: errors in the console (a breach of the content security policy is one), faults of
 * scripts, faults of the server, requests beyond this machine.
 */
export function watchPages(context: BrowserContext, problems: string[]): void {
  context.on('console', (message) => {
    if (message.type() !== 'error' || isNoteOfRefusal(message) || isCutConnection(message)) return;
    problems.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (fault) => problems.push(`script: ${fault.error().message}`));
  context.on('request', (request) => {
    if (!isOwn(request)) problems.push(`beyond this machine: ${request.url()}`);
  });
  context.on('response', (response: Response) => {
    if (response.status() >= 500) problems.push(`fault ${response.status()}: ${response.url()}`);
  });
}
