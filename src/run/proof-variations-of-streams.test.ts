import { proveVariations, variationsOf } from './proof.support.ts'

proveVariations(variationsOf('streams'))
