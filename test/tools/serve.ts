import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, sep } from 'node:path';
import { root } from './entries.ts';

/** What the demo pages run under: nothing inline, nothing from elsewhere, no text that becomes HTML or script. */
export const strictPolicy = [
  "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data:", "connect-src 'self'", "font-src 'self'",
  "base-uri 'none'", "form-action 'none'", "require-trusted-types-for 'script'", 'trusted-types lit-html kpi-elements',
].join('; ');

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.ndjson': 'application/x-ndjson; charset=utf-8',
  '.csv': 'text/csv',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.map': 'application/json; charset=utf-8',
};

/** The file a request path names in the first folder that has it; nothing outside the folders is ever named. */
async function findFile(path: string, folders: readonly string[]): Promise<string | undefined> {
  const name = path.endsWith('/') ? `${path}index.html` : path;
  if (name.includes('\0')) return undefined;
  for (const folder of folders) {
    try {
      const base = await realpath(folder);
      const file = await realpath(join(base, name));
      if (file.startsWith(base + sep) && (await stat(file)).isFile()) return file;
    } catch {
      // Not in this folder.
    }
  }
  return undefined;
}

async function answer(request: IncomingMessage, response: ServerResponse, folders: readonly string[]): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  let path = '';
  try {
    path = decodeURIComponent((request.url ?? '/').split(/[?#]/)[0] ?? '/');
  } catch {
    response.writeHead(400).end();
    return;
  }
  const file = await findFile(path, folders);
  if (!file) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end(`There is no ${path} here.\n`);
    return;
  }
  const { size, mtimeMs } = await stat(file);
  const etag = `"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`;
  const type = types[extname(file)] ?? 'application/octet-stream';
  const headers = {
    etag,
    'cache-control': 'no-cache',
    'content-type': type,
    'x-content-type-options': 'nosniff',
    ...(type.startsWith('text/html') ? { 'content-security-policy': strictPolicy } : {}),
  };
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304, headers).end();
    return;
  }
  response.writeHead(200, { ...headers, 'content-length': size });
  if (request.method === 'HEAD') response.end();
  else createReadStream(file).on('error', () => response.destroy()).pipe(response);
}

/** The demo pages, the built file they load, and their data. */
export const demoFolders = [`${root}demo`, `${root}dist`, `${root}public`];

export type Site = { url: string; close(): Promise<void> };

function listen(server: Server, port: number, tries: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' && tries > 0) resolve(listen(server, port + 1, tries - 1));
      else reject(error);
    });
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

/** Serves `folders` to this machine only, at `port` or the next one that is free; port 0 is any. */
export async function serve(folders: readonly string[] = demoFolders, port = 0): Promise<Site> {
  const server = createServer((request, response) => {
    answer(request, response, folders).catch(() => response.destroy());
  });
  const used = await listen(server, port, port === 0 ? 0 : 20);
  return {
    url: `http://127.0.0.1:${used}/`,
    close: () => new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    }),
  };
}
