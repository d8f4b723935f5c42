import { orMissing, titleOrMissing } from '@/app/or-missing'
import { missing } from '@/lib/web/missing'

export const generateMetadata = titleOrMissing(missing)

/** Every address of the area that is no page. */
export default orMissing(missing)
