import { registerHooks } from 'node:module';

// A child process of a test runs our sources as they stand; they name each other without the ending that Node wants.
registerHooks({
  resolve(name, context, next) {
    try {
      return next(name, context);
    } catch (error) {
      if (!name.startsWith('.')) throw error;
      return next(`${name}.ts`, context);
    }
  },
});
