import { faultsOf, proveFaults } from './proof.support.ts'

proveFaults(faultsOf('errors'))
