import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Uploaded {
  readonly method: string | undefined;
  readonly path: string | undefined;
  readonly range: string | undefined;
  readonly authorization: string | undefined;
  readonly text: string;
}

/** What takes the place of somebody's OneDrive: an address on this machine to which files are put. */
export class OneDrive {
  readonly uploads: Uploaded[] = [];
  /** How it answers. */
  status = 201;
  readonly #server: Server;

  private constructor() {
    this.#server = createServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      const { method, url: path, headers } = request;
      const text = Buffer.concat(chunks).toString('utf8');
      this.uploads.push({
        ...{ method, path, text, authorization: headers.authorization },
        range: headers['content-range'],
      });
      response.writeHead(this.status, this.status === 307 ? { location: '/elsewhere' } : {});
      response.end();
    });
  }

  static async start(): Promise<OneDrive> {
    const drive = new OneDrive();
    await new Promise<void>(resolve => drive.#server.listen(0, '127.0.0.1', resolve));
    return drive;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise<void>(resolve => this.#server.close(() => resolve()));
  }
}
