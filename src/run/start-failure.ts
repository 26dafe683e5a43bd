/** Why a run could not begin. Such a run has no verdict and no report. */

/** What kept every chat request from a completion, and from a refusal in the documented envelope. */
export type StartFailureKind =
  | 'unreachable'
  | 'no-response'
  | 'broken-response'
  | 'key'
  | 'quota'
  | 'rate-limited'
  | 'no-such-model'
  | 'wrong-path'
  | 'redirect'
  | 'web-page'
  | 'server-error'
  | 'foreign-format'
  | 'no-completion'
  | 'interrupted'

/** The endpoint could not be tested. Exit code 3. The message is one sentence that quotes the server and says what to check. */
export class StartFailure extends Error {
  override readonly name = 'StartFailure'
  readonly kind: StartFailureKind
  /** Requests that were sent to find out. */
  readonly requests: number

  constructor(kind: StartFailureKind, message: string, requests: number) {
    super(message)
    this.kind = kind
    this.requests = requests
  }
}
