import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A server on this machine that answers each path as it is told, and notes what it was asked. */
export class MisbehavingServer {
  readonly asked: { url: string; headers: IncomingMessage['headers'] }[] = [];
  readonly #answers = new Map<string, Answer[]>();
  readonly #server = createServer((request, response) => {
    const url = request.url ?? '';
    this.asked.push({ url, headers: request.headers });
    const left = this.#answers.get(url.split('?')[0] ?? '');
    const answer = left && left.length > 1 ? left.shift() : left?.[0];
    if (answer) answer(request, response);
    else this.#send(response, 404, {}, '');
  });

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  forget(): void {
    this.asked.length = 0;
    this.#answers.clear();
  }

  /** Answers one after the other; the last one again and again. */
  on(path: string, ...answers: Answer[]): void {
    this.#answers.set(path, answers);
  }

  json(body: unknown, status = 200, headers: Record<string, string> = {}): Answer {
    return (_, response) => this.#send(response, status, { 'content-type': 'application/json', ...headers }, JSON.stringify(body));
  }

  text(body: string | Buffer, type: string, status = 200): Answer {
    return (_, response) => this.#send(response, status, { 'content-type': type }, body);
  }

  redirect(to: string): Answer {
    return (_, response) => this.#send(response, 302, { location: to }, '');
  }

  /** Announces more than it sends, and hangs up. */
  cutOff(body: string): Answer {
    return (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': String(body.length + 1000) });
      response.write(body, () => response.destroy());
    };
  }

  #send(response: ServerResponse, status: number, headers: Record<string, string>, body: string | Buffer): void {
    response.writeHead(status, headers);
    response.end(body);
  }
}
