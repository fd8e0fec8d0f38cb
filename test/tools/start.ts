import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { build, createServer } from 'vite';
import { root } from './entries.ts';
import { serve } from './serve.ts';

// Shows the demo: `npm start` serves the built file as a web site would; `npm run dev` serves the sources and reloads.
const port = 5173;
process.chdir(root);

const sampleData = 'demo/data/build.ts';
if (existsSync(sampleData)) {
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', sampleData], { stdio: 'inherit' });
  if (status !== 0) process.exit(1);
}

if (process.argv.includes('--dev')) {
  const server = await createServer({ server: { port } });
  await server.listen();
  console.log(`The demo, from the sources: ${server.resolvedUrls?.local[0] ?? ''}`);
} else {
  await build({ mode: 'page', logLevel: 'warn' });
  const { url } = await serve(undefined, port);
  console.log(`The demo: ${url}\nStop it with Ctrl+C.`);
}
