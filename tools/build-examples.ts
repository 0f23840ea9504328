import {build} from 'vite';
import {ROOT} from './run.ts';

/** Builds the example pages into `dist/examples`, ready for any static server. */
export async function buildExamples(): Promise<void> {
  await build({configFile: `${ROOT}/vite.config.ts`, logLevel: 'warn'});
}

if (import.meta.main) await buildExamples();
