import {registerHooks} from 'node:module';

/**
 * Importing this makes what is imported later find the package by its own name in its sources, with nothing built.
 *
 * It is what `node --conditions=source` does, for programs that are started without it.
 */
registerHooks({
  resolve: (specifier, context, next) =>
    next(
      specifier,
      specifier.startsWith('formwork/') ? {...context, conditions: ['source', ...context.conditions]} : context,
    ),
});
