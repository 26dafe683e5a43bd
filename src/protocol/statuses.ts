/** What a status says, and of what. RFC 9110 15, https://www.rfc-editor.org/rfc/rfc9110#section-15 */

type Status = number | null

/** Of the caller or of the moment: credentials, payment, permission, time and rate. RFC 8470 5.2 has 425, RFC 6585 4 has 429. */
const notOfTheRequest: readonly Status[] = [401, 402, 403, 408, 425, 429]

/** The server asks for patience: RFC 6585 4 (429), RFC 9110 15.6.4 (503), and 529, which no standard has and gateways pass on. */
const busy: readonly Status[] = [429, 503, 529]

/** Sent by servers and gateways when the engine behind them is busy, cold or away. */
const overload: readonly Status[] = [...busy, 502, 504]

/** 2xx. */
export const isSuccess = (status: Status): boolean => status !== null && status >= 200 && status <= 299

/** 4xx. */
export const isClientError = (status: Status): boolean => status !== null && status >= 400 && status <= 499

/** Credentials were missing or not accepted. */
export const isCredentialError = (status: Status): boolean => status === 401 || status === 403

/** The server is busy: whoever asks again later is served. */
export const isBusy = (status: Status): boolean => busy.includes(status)

/** The server is overloaded or not ready: the same request may be answered later. */
export const isOverload = (status: Status): boolean => overload.includes(status)

/** Whether the status is about the request itself, and not about the caller or the server's load. */
export const speaksOfRequest = (status: Status): boolean => status !== null && !notOfTheRequest.includes(status) && !isOverload(status)

/** A 4xx about the request itself: the one rule for what counts as a refusal, whatever the body. */
export const isRefusalStatus = (status: Status): boolean => isClientError(status) && speaksOfRequest(status)

/** The server lacks what the request needs: RFC 9110 15.6.2. */
export const isNotImplemented = (status: Status): boolean => status === 501

/** The server failed on a request: any 5xx, except overload (503, 529) and a gateway that stopped waiting (504). */
export const isServerFailure = (status: Status): boolean => status !== null && status >= 500 && !isBusy(status) && status !== 504
