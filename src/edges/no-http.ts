/*
 * Stands for `@actions/http-client` in the bundle of the action. `@actions/core` would ask GitHub for identity
 * tokens with it, which this action never does: the real one is half a megabyte that every start would load.
 */
export class HttpClient {}

export class BearerCredentialHandler {}
