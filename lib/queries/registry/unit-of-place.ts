import { unitById } from '@/lib/ocop/territory/territory'
import type { Unit } from '@/lib/ocop/territory/unit'
import { territory } from '../places'

/** The unit of a place that was shown. */
export const unitOfPlace = async (id: string): Promise<Unit> => unitById(await territory(), id)
