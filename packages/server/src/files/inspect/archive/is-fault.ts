/** Whether an error is one of the machine and not of the content: those have a system's code, these one of zlib or none. */
export function isFault(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return /^E[A-Z]+$/.test(code);
}
