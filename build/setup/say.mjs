/** What set-up does is said on stderr: stdout belongs to the command that was asked for.
 * @param {string} sentence */
export function say(sentence) {
  process.stderr.write(`${sentence}\n`);
}

/** Something is missing that a person can put right: said in words, without a stack. */
export class SetUpStop extends Error {}

/** Runs one of the commands of package.json to its end.
 * @param {() => Promise<number | undefined>} command gives the exit code, or leaves it */
export async function runCommand(command) {
  try {
    const code = await command();
    if (code !== undefined) process.exitCode = code;
  } catch (error) {
    if (!(error instanceof SetUpStop)) throw error;
    say(error.message);
    process.exitCode = 3;
  }
}
