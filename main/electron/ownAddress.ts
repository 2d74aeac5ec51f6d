/** Whether an address belongs to the program itself; all others are cancelled before anything is asked for. */
export function isOwnAddress(url: string): boolean {
  return /^(app:\/\/(main|print)\/|devtools:\/\/|data:|blob:app:\/\/main\/)/.test(url);
}
