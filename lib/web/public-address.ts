/** A page of ours as it is printed or mailed: with the host that people know. */
export const publicAddress = (path: string): string =>
  new URL(path, process.env.OCOP_BASE_URL || 'http://localhost:3000').href
