import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { build, type InlineConfig } from 'vite';

// Whatever the caller's environment is called, what is built is what production runs.
process.env.NODE_ENV = 'production';

const root = path.resolve(import.meta.dirname, '..');
const common: InlineConfig = { root, configFile: false, logLevel: 'warn' };

/** The pages: sidebar, supervisor, and the demo's agent workspace. */
const web: InlineConfig = {
  ...common,
  plugins: [react()],
  build: {
    outDir: 'dist/web',
    emptyOutDir: true,
    // Chromium and Firefox of the last two years: what Zendesk itself supports.
    target: 'es2022',
    modulePreload: { polyfill: false },
    rollupOptions: {
      input: [
        'zendesk-app/sidebar/index.html',
        'zendesk-app/supervisor/index.html',
        'server/demo/workspace/index.html',
      ],
    },
  },
};

/** Zendesk's SDK as one classic script for the demo, where its CDN is out of reach. */
const sdk: InlineConfig = {
  ...common,
  build: {
    outDir: 'dist/web/assets',
    emptyOutDir: false,
    copyPublicDir: false,
    lib: { entry: 'server/demo/zaf-sdk.js', name: 'ZAFClient', formats: ['iife'], fileName: () => 'zaf_sdk.js' },
  },
};

/** The server, its dependencies left where npm put them. */
const server: InlineConfig = {
  ...common,
  build: {
    ssr: true,
    outDir: 'dist/server',
    emptyOutDir: true,
    target: 'node20',
    rollupOptions: {
      input: {
        main: 'server/main.ts',
        'form-worker': 'server/documents/form-worker.ts',
        'verify-audit': 'scripts/verify-audit.ts',
        'export-corrections': 'scripts/export-corrections.ts',
      },
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
};

/** The folder that zcli packages: manifest, translations, logos and icons. The pages themselves come from the server. */
async function packageFolder(): Promise<void> {
  const folder = path.join(root, 'dist/zendesk-app');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const publicUrl = process.env.PUBLIC_URL?.replace(/\/$/, '');
  const manifest = await readFile(path.join(root, 'manifest.json'), 'utf8');
  const version = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')).version as string;
  const filled = {
    ...JSON.parse(publicUrl ? manifest.replaceAll('https://desk.example', publicUrl) : manifest),
    version,
  };
  await writeFile(path.join(folder, 'manifest.json'), `${JSON.stringify(filled, null, 2)}\n`);
  await writeFile(path.join(folder, '.zcliignore'), 'zcli.apps.config.json\n**/*.map\n');
  await cp(path.join(root, 'zendesk-app/translations'), path.join(folder, 'translations'), { recursive: true });
  await cp(path.join(root, 'zendesk-app/assets'), path.join(folder, 'assets'), { recursive: true });
}

/** A compressed twin beside each file that the server gives to browsers. */
async function compressAssets(): Promise<void> {
  const folder = path.join(root, 'dist/web/assets');
  for (const name of await readdir(folder)) {
    if (!/\.(?:js|css|svg|html)$/.test(name)) continue;
    const content = await readFile(path.join(folder, name));
    await writeFile(path.join(folder, `${name}.gz`), gzipSync(content, { level: 9 }));
  }
}

await build(web);
await Promise.all([build(sdk), build(server), packageFolder()]);
await compressAssets();
