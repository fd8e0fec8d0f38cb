import { existsSync, readdirSync, rmSync } from 'node:fs';
import { build, createServer } from 'vite';
import { writeReference } from './docs/reference.ts';
import { root } from './entries.ts';
import { elementsManifest } from './manifest.ts';
import buildSampleData from './sample-data.ts';
import { serve } from './serve.ts';

// Shows the demo: `npm start` serves the built file as a web site would; `npm run dev` serves the sources and reloads.
const port = 5173;
process.chdir(root);
buildSampleData();
await writeReference(elementsManifest(root).manifest);

if (process.argv.includes('--dev')) {
  const server = await createServer({ server: { port } });
  await server.listen();
  console.log(`The demo, from the sources: ${server.resolvedUrls?.local[0] ?? ''}`);
} else {
  // The chunks beside the one file have names of their content: those of the last build would stay.
  for (const file of existsSync('dist') ? readdirSync('dist') : []) if (file.startsWith('kpi-elements.')) rmSync(`dist/${file}`);
  await build({ mode: 'page', logLevel: 'warn' });
  const { url } = await serve(undefined, port);
  console.log(`The demo: ${url}\nStop it with Ctrl+C.`);
}
