import { app } from 'electron';
import { openProgram } from './program';

// One program, three ways to start: the window, the command line (`--call …`) and the hand that draws for it (`--draw JOB`).
const asked = process.argv.findIndex((word) => word === '--call' || word === '--draw');
if (asked === -1) openProgram();
else if (process.argv[asked] === '--draw') await import('./draw');
else await answerCommand(process.argv.slice(asked + 1));

async function answerCommand(words: readonly string[]): Promise<void> {
  const program = process.argv.slice(0, asked);
  process.env.KESHENG_DRAW = JSON.stringify([...program, '--draw']);
  process.argv = [...program.slice(0, 1), 'kesheng', ...words];
  await import('../cli');
  process.stdout.write('', () => app.exit(Number(process.exitCode ?? 0)));
}
