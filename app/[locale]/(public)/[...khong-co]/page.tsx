import { missing } from '@/lib/web/missing'
import { orMissing, titleOrMissing } from '../or-missing'

export const generateMetadata = titleOrMissing(missing)

/** Every address that is no page, so that "not found" has a frame and a language. */
export default orMissing(missing)
