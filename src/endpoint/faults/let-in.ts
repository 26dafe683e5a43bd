/** Requests that are let in though something is wrong with them. */
import { type Fault, fault } from '../modification.ts'

export const letIn: readonly Fault[] = [
  fault({
    id: 'unknown-model-served',
    title: 'A request for an unknown model is answered',
    entry: 'V157',
    target: 'ERR-011',
    variants: {
      'under the name that was asked for': { policy: (policy) => ({ ...policy, serves: () => true }) },
      'whatever its name but an empty one': { policy: (policy) => ({ ...policy, serves: (model) => model !== '' }) },
    },
  }),
  fault({
    id: 'label-ignored',
    title: "The request's Content-Type is ignored",
    target: 'ERR-012',
    variants: {
      'none is read': {
        policy: (policy) => ({ ...policy, overlooks: (refusal) => refusal.reason === 'media-type' || policy.overlooks(refusal) }),
      },
      'a wrong one is passed over': {
        policy: (policy) => ({
          ...policy,
          overlooks: (refusal) => refusal.headers.some(([name]) => name === 'Accept') || policy.overlooks(refusal),
        }),
      },
    },
  }),
]
