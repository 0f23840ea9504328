import {build} from '../build.ts';
import {buildExamples} from '../build-examples.ts';

/** Builds the package unless this run, or the one that started it, already has. */
export const ensureBuilt = once('FORMWORK_BUILT', build);

/** Builds the example pages unless this run, or the one that started it, already has. */
export const ensureExamplesBuilt = once('FORMWORK_EXAMPLES_BUILT', buildExamples);

/** Makes a build happen once, across the processes that a run starts: those see the variable. */
function once(variable: string, start: () => Promise<void>): () => Promise<void> {
  let started: Promise<void> | undefined;
  return () => {
    if (process.env[variable]) return Promise.resolve();
    started ??= start().then(() => {
      process.env[variable] = '1';
    });
    return started;
  };
}
