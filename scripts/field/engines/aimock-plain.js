import { aimock } from './aimock.js'

export default aimock(false)
